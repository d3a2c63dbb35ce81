import { CommandError } from '../command-error.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Terminal } from '../terminal/terminal.ts'
import type { AddressFlags } from './provider.ts'

export interface Address {
  readonly baseUrl: string | undefined
  readonly allowOtherHost: boolean
  /** On this machine, where the simulator takes any key. */
  readonly local: boolean
}

/** Where a provider answers, by option or by environment. */
export function readAddress(flags: AddressFlags, { env }: Terminal, variable: string): Address {
  const baseUrl = flags.baseUrl ?? (env[variable] || undefined)
  const local = baseUrl !== undefined && isLocal(baseUrl)
  return { baseUrl, local, allowOtherHost: local || (flags.allowOtherHost ?? false) }
}

function isLocal(baseUrl: string): boolean {
  if (!URL.canParse(baseUrl)) return false
  return /^(?:localhost|.+\.localhost|\[::1\]|127(?:\.\d{1,3}){3})$/.test(new URL(baseUrl).hostname)
}

/** A key from the environment, or from a question; on this machine, where no key is needed, any. */
export async function readKey(
  terminal: Terminal,
  {
    variable,
    what,
    local,
  }: { readonly variable: string; readonly what: string; readonly local: boolean },
): Promise<string> {
  const key = terminal.env[variable]
  if (key) return key
  if (local) return 'key-of-the-simulator'
  if (terminal.prompts) return terminal.prompts.secret(`${what} (${variable} is not set)`)
  throw new CommandError(
    `${variable} is not set, and nobody is here to be asked. Put ${what} into the environment; it is never an option, ` +
      'where others on this machine could read it.',
    { exitCode: exitCodes.usage, code: 'key-missing' },
  )
}

/** Runs what refuses an address with a `TypeError`, so that it reads as a mistake in the command. */
export function asUsage<Made>(make: () => Made): Made {
  try {
    return make()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const message = error.message
      .replace(/^\w+\(\): /, '')
      .replaceAll('`baseUrl`', '--base-url')
      .replaceAll('`allowOtherHost: true`', '--allow-other-host')
    throw new CommandError(message, { exitCode: exitCodes.usage, code: 'address-refused' })
  }
}
