import type { FetchServer } from './fetch-server.ts'

/** Options of `toNextHandlers`. */
export interface NextOptions {
  /** The client's IP address, if your own server passes it. @default none: set `clientAddress` to your host's header */
  readonly address?: ((request: Request) => string | undefined) | undefined
}

/** The exports of a route file in Next's app router, by HTTP method. */
export type NextHandlers = Readonly<
  Record<'GET' | 'POST' | 'OPTIONS', (request: Request) => Promise<Response>>
>

/**
 * Creates route handlers for the app router of Next, in `app/api/verification/[call]/route.ts`:
 * `export const { GET, POST, OPTIONS } = toNextHandlers(server)`.
 */
export function toNextHandlers(server: FetchServer, { address }: NextOptions = {}): NextHandlers {
  const handle = async (request: Request) => server.fetch(request, { address: address?.(request) })
  return { GET: handle, POST: handle, OPTIONS: handle }
}
