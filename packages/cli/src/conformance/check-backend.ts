import { checkConformance, type Inbox, simulatorInbox } from '@otp-kit/core/conformance'
import { maskEmail } from '@otp-kit/core/email'
import { maskPhone } from '@otp-kit/core/phone'
import { CommandError } from '../command-error.ts'
import type { ConformFlags } from '../commands/conform.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Result } from '../result.ts'
import type { Terminal } from '../terminal/terminal.ts'
import { conformanceResult } from './result.ts'
import { proofUser } from './use-proof.ts'

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
async function inboxFor(
  { inbox, to }: ConformFlags,
  { prompts }: Terminal,
): Promise<Inbox | undefined> {
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

/** Holds the backend at a URL to the contract. */
export async function checkBackend(
  url: string,
  flags: ConformFlags,
  terminal: Terminal,
): Promise<Result> {
  await requireBackend(url, terminal)
  const { origin, to, kind, binding, useProof } = flags
  const origins = origin.length > 0 ? origin : [new URL(url).origin]
  const fetch: typeof globalThis.fetch = (input, init) => terminal.fetch(new Request(input, init))
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
}
