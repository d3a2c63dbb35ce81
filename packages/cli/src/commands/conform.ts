import { Command, InvalidArgumentError, Option } from 'commander'
import type { Context } from '../context.ts'

export interface ConformFlags {
  readonly inbox?: string
  readonly origin: readonly string[]
  readonly to: readonly string[]
  readonly kind?: 'phone' | 'email'
  readonly binding?: 'cookie' | 'header'
  readonly useProof?: string
}

function readUrl(text: string): string {
  if (/^https?:/.test(text) && URL.canParse(text)) return text
  throw new InvalidArgumentError('It must be a URL with http: or https:.')
}

const repeated = (value: string, all: readonly string[]) => [...all, value]

/** `otp-kit conform` */
export function conformCommand({ terminal, report }: Context): Command {
  return new Command('conform')
    .description('hold a backend to the contract')
    .argument('<url>', 'its base path, such as http://localhost:3000/api/verification', readUrl)
    .option('--inbox <url>', 'the simulator that it sends to; its clock is moved', readUrl)
    .option(
      '--origin <origin>',
      "an origin that it allows (repeatable; default: the URL's own)",
      repeated,
      [],
    )
    .option(
      '--to <number|address>',
      'a destination of yours that it may send to (repeatable)',
      repeated,
      [],
    )
    .addOption(new Option('--kind <kind>', 'what is verified').choices(['phone', 'email']))
    .addOption(
      new Option('--binding <way>', 'how it recognises a browser (default: cookie)').choices([
        'cookie',
        'header',
      ]),
    )
    .option(
      '--use-proof <url>',
      'a route of your app that takes { "to", "proof" } as JSON, and answers 2xx where it accepts',
      readUrl,
    )
    .addHelpText(
      'after',
      `
Run it against a test environment: it uses up limits. Nothing is sent without --inbox or --to.
Exits with 0 where no rule is broken, with 3 where one is.

Examples:
  $ otp-kit conform http://localhost:3000/api/verification --inbox http://127.0.0.1:4010
  $ otp-kit conform https://api.example.com/otp --origin https://example.com --json
`,
    )
    .action((url: string, flags: ConformFlags) =>
      report(async () => {
        const { checkBackend } = await import('../conformance/check-backend.ts')
        return checkBackend(url, flags, terminal)
      }),
    )
}
