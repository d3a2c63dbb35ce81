import { Command } from 'commander'
import type { Context } from '../context.ts'
import { readDestination } from '../destination.ts'
import { addProviderOptions, type ProviderFlags, providerFor } from '../providers/provider.ts'
import { readJsonObject, readInteger } from '../values.ts'

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
    .option('--country <code>', 'the country of a number without +: US, DE …')
    .option(
      '--channel <name>',
      'whatsapp, sms, telegram, voice, rcs, viber or zalo (Didit; default: sms)',
    )
    .option('--code-size <n>', 'length of the code, 4 to 8 (Didit)', readInteger)
    .option('--locale <tag>', 'the language of the message: en, de, pt-BR … (Didit)')
    .option('--sender-name <name>', 'the sender of an SMS (Didit)')
    .option('--alphanumeric', 'a code of letters and digits, for e-mail (Didit)')
    .option('--white-label', "the application's white-label template, for e-mail (Didit)")
    .option('--vendor-data <text>', 'your identifier of the user (Didit)')
    .option('--metadata <json>', 'a JSON object to store with the verification', readJsonObject)
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
        const destination = await readDestination(to, flags.country)
        const provider = await providerFor(flags, terminal)
        return provider.send(destination, flags)
      }),
    )
}
