import { Command } from 'commander'
import type { Context } from '../context.ts'
import { readDestination } from '../destination.ts'
import { addProviderOptions, type ProviderFlags, providerFor } from '../providers/provider.ts'
import { readJsonObject, readWhole } from '../values.ts'

export interface SendFlags extends ProviderFlags {
  readonly country?: string
  readonly channel?: string
  readonly codeSize?: number
  readonly locale?: string
  readonly senderName?: string
  readonly alphanumeric?: boolean
  readonly whiteLabel?: boolean
  readonly vendorData?: string
  readonly metadata?: Readonly<Record<string, unknown>>
}

/** `otp-kit send` */
export function sendCommand({ terminal, report }: Context): Command {
  const command = new Command('send')
    .description('send a code to a phone number or an e-mail address')
    .argument('<number|address>', 'a phone number with its +, or an e-mail address')
    .option('--country <code>', 'where a number without + is: US, DE …')
    .option(
      '--channel <name>',
      'whatsapp, sms, telegram, voice, rcs, viber or zalo (Didit; sms unless it is named)',
    )
    .option('--code-size <n>', 'four to eight (Didit)', readWhole)
    .option('--locale <tag>', 'the language of the message: en, de, pt-BR … (Didit)')
    .option('--sender-name <name>', 'the sender of an SMS (Didit)')
    .option('--alphanumeric', 'letters and digits, by e-mail (Didit)')
    .option('--white-label', "the application's own look, by e-mail (Didit)")
    .option('--vendor-data <text>', 'who the person is to you (Didit)')
    .option('--metadata <json>', 'an object to be kept with it', readJsonObject)
  return addProviderOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  $ otp-kit send +12025550100 --channel sms
  $ otp-kit send ada@example.com --alphanumeric
  $ otp-kit send "030 123456" --country DE --json
`,
    )
    .action((to: string, flags: SendFlags) =>
      report(async () => {
        const destination = readDestination(to, flags.country)
        const provider = await providerFor(flags, terminal)
        return provider.send(destination, flags)
      }),
    )
}
