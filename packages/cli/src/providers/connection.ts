import { CommandError } from '../command-error.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Terminal } from '../terminal/terminal.ts'
import type { ConnectionFlags } from './provider.ts'

export interface Connection {
  readonly baseUrl: string | undefined
  readonly allowOtherHost: boolean
  /** Whether it is on loopback, where the simulator accepts any key. */
  readonly local: boolean
}

/** Reads the base URL of a provider from an option or the environment. */
export function readConnection(
  flags: ConnectionFlags,
  { env }: Terminal,
  variable: string,
): Connection {
  const baseUrl = flags.baseUrl ?? (env[variable] || undefined)
  const local = baseUrl !== undefined && isLocal(baseUrl)
  return { baseUrl, local, allowOtherHost: local || (flags.allowOtherHost ?? false) }
}

function isLocal(baseUrl: string): boolean {
  if (!URL.canParse(baseUrl)) return false
  return /^(?:localhost|.+\.localhost|\[::1\]|127(?:\.\d{1,3}){3})$/.test(new URL(baseUrl).hostname)
}

/** Reads a key from the environment or a prompt; on loopback, where the simulator accepts any, a placeholder. */
export async function readKey(
  terminal: Terminal,
  {
    variable,
    label,
    local,
  }: { readonly variable: string; readonly label: string; readonly local: boolean },
): Promise<string> {
  const key = terminal.env[variable]
  if (key) return key
  if (local) return 'simulator-key'
  if (terminal.prompts) return terminal.prompts.secret(`${label} (${variable} is not set)`)
  throw new CommandError(
    `${variable} is not set, and there is no terminal to ask on. Set it to ${label} in the environment. There is no ` +
      'option for it, because other users of this machine could read it.',
    { exitCode: exitCodes.usage, code: 'key-missing' },
  )
}

/** Turns a `TypeError` about a base URL into a usage error of the command. */
export function asUsage<Client>(create: () => Client): Client {
  try {
    return create()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const message = error.message
      .replace(/^\w+\(\): /, '')
      .replaceAll('`baseUrl`', '--base-url')
      .replaceAll('`allowOtherHost: true`', '--allow-other-host')
    throw new CommandError(message, { exitCode: exitCodes.usage, code: 'address-refused' })
  }
}
