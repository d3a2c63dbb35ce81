import { Command, Option } from 'commander'
import type { Context } from '../context.ts'
import { readDestination } from '../destination.ts'
import { addProviderOptions, type ProviderFlags, providerFor } from '../providers/provider.ts'
import { readRisks } from '../values.ts'

export type Risk = 'voip' | 'disposable' | 'duplicate' | 'breached'

export interface CheckFlags extends ProviderFlags {
  readonly country?: string
  readonly decline?: readonly Risk[]
  /** For IDMeta: the ids that `send` printed. */
  readonly validation?: string
  readonly reference?: string
}

/** `otp-kit check` */
export function checkCommand({ terminal, report }: Context): Command {
  const command = new Command('check')
    .description('check a code')
    .argument('<number|address>', 'the destination of the send')
    .argument('<code>', 'the code of the message')
    .option('--country <code>', 'the country of a number without +: US, DE …')
    .addOption(
      new Option(
        '--decline <risks>',
        'decline a right code for these risks, separated by commas: voip, disposable, duplicate (phone); disposable, ' +
          'breached, duplicate (e-mail) (Didit)',
      ).argParser(readRisks),
    )
    .option('--validation <id>', 'the validation that `send` printed (IDMeta)')
    .option('--reference <id>', 'the reference that `send` printed (IDMeta)')
  return addProviderOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  $ otp-kit check +12025550100 123456
  $ otp-kit check ada@example.com A1B2C3 --decline disposable,breached
Exits with 0 where the code is right, with 3 where it is wrong, expired or declined.
`,
    )
    .action((to: string, code: string, flags: CheckFlags) =>
      report(async () => {
        const destination = await readDestination(to, flags.country)
        const provider = await providerFor(flags, terminal)
        return provider.check(destination, code, flags)
      }),
    )
}
