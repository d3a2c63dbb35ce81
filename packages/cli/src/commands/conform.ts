import { checkConformance, type Inbox, simulatorInbox } from '@otp-kit/core/conformance'
import { maskEmail } from '@otp-kit/core/email'
import { maskPhone } from '@otp-kit/core/phone'
import { Command, InvalidArgumentError, Option } from 'commander'
import { CommandError } from '../command-error.ts'
import { conformanceResult } from '../conformance/result.ts'
import { proofUser } from '../conformance/use-proof.ts'
import type { Context } from '../context.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Terminal } from '../terminal/terminal.ts'

interface Flags {
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
    .action((url: string, flags: Flags) =>
      report(async () => {
        await requireBackend(url, terminal)
        const { origin, to, kind, binding, useProof } = flags
        const origins = origin.length > 0 ? origin : [new URL(url).origin]
        const fetch: typeof globalThis.fetch = (input, init) =>
          terminal.fetch(new Request(input, init))
        return conformanceResult(
          await checkConformance({
            url,
            fetch,
            origins,
            kind,
            binding,
            inbox: await inboxFor(flags, terminal),
            destinations: to.length > 0 ? to : undefined,
            useProof: useProof === undefined ? undefined : proofUser(useProof, origins[0], fetch),
            secrets: [terminal.env['DIDIT_API_KEY'], terminal.env['IDMETA_API_TOKEN']].filter(
              (secret) => secret !== undefined,
            ),
            signal: terminal.signal,
          }),
        )
      }),
    )
}

async function requireBackend(url: string, terminal: Terminal): Promise<void> {
  const { origin } = new URL(url)
  await terminal.fetch(new Request(url)).catch(() => {
    throw new CommandError(`No backend answers at ${origin}. Start it, and run again.`, {
      exitCode: exitCodes.later,
      code: 'backend-unreachable',
    })
  })
}

function mask(to: string): string {
  return to.includes('@') ? maskEmail(to) : maskPhone(to)
}

/** Returns the inbox of a simulator, or one that asks the user for each code. */
async function inboxFor({ inbox, to }: Flags, { prompts }: Terminal): Promise<Inbox | undefined> {
  if (inbox !== undefined) {
    const { connectSimulator } = await import('@otp-kit/simulator')
    const simulator = connectSimulator(inbox)
    await simulator.clock.get().catch((error: Error) => {
      throw new CommandError(error.message, {
        exitCode: exitCodes.usage,
        code: 'simulator-unreachable',
      })
    })
    return simulatorInbox(simulator)
  }
  if (!prompts || to.length === 0) return undefined
  const codes = new Map<string, Promise<string>>()
  return {
    readCode(to) {
      const code = codes.get(to) ?? prompts.text(`The code in the newest message to ${mask(to)}:`)
      codes.set(to, code)
      return code
    },
  }
}
