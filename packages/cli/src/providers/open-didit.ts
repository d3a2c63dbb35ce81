import type { DiditClient } from '@otp-kit/server/didit'
import type { Terminal } from '../terminal/terminal.ts'
import { asUsage, readConnection, readKey } from './connection.ts'
import type { ConnectionFlags } from './provider.ts'

/** Creates a client for Didit; `keyless` for the calls that create an account. */
export async function openDidit(
  flags: ConnectionFlags,
  terminal: Terminal,
  { keyless = false }: { readonly keyless?: boolean } = {},
): Promise<DiditClient> {
  const { diditClient } = await import('@otp-kit/server/didit')
  const { local, ...connection } = readConnection(flags, terminal, 'DIDIT_BASE_URL')
  const open = (apiKey?: string) =>
    asUsage(() =>
      diditClient({
        ...connection,
        apiKey,
        fetch: terminal.fetch,
        signal: terminal.signal,
        timeoutMs: (flags.timeout ?? 10) * 1000,
      }),
    )
  // Reports an invalid base URL before asking for a key.
  open()
  if (keyless) return open()
  return open(
    await readKey(terminal, {
      variable: 'DIDIT_API_KEY',
      label: 'the API key of your Didit application',
      local,
    }),
  )
}
