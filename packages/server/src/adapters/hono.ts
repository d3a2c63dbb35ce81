import { copyHeaders } from './copy-headers.ts'
import type { FetchServer } from './fetch-server.ts'
import { isUnder } from './is-under.ts'

/** The parts of Hono's `Context` that are used. Not its own type, which differs between two copies of Hono. */
export interface HonoContext {
  readonly env: unknown
  readonly req: {
    readonly raw: Request
    readonly url: string
    arrayBuffer(): Promise<ArrayBuffer>
  }
  header(name: string, value: string, options?: { readonly append?: boolean }): void
  newResponse(body: ReadableStream | null, init: Response): Response
}

/** Options of `toHono`. */
export interface HonoOptions {
  /**
   * The peer's IP address, by the helper of your runtime: `(c: Context) => getConnInfo(c).remote.address`.
   *
   * @default that of `@hono/node-server`, else none
   */
  // A method, so that the parameter may be Hono's own `Context`.
  address?(this: void, context: HonoContext): string | undefined
}

/** Middleware as Hono calls it. */
export type HonoMiddleware = (
  context: HonoContext,
  next: () => Promise<void>,
) => Promise<Response | void>

/**
 * Creates middleware for Hono: `app.use(toHono(server))`. It answers requests under `basePath`, whatever path it is used at,
 * and passes all others on.
 */
export function toHono(
  server: FetchServer,
  { address = nodeAddress }: HonoOptions = {},
): HonoMiddleware {
  return async (context, next) => {
    if (!isUnder(server.basePath, new URL(context.req.url).pathname)) return next()
    const response = await server.fetch(await unread(context), { address: address(context) })
    // Not as headers of a `Response`: Hono would drop its cookies where earlier middleware has set some.
    copyHeaders(
      response,
      (name, value) => context.header(name, value),
      (name, value) => context.header(name, value, { append: true }),
    )
    return context.newResponse(response.body, new Response(null, { status: response.status }))
  }
}

/** Returns the request with its body, even if earlier middleware has read it. */
async function unread({ req }: HonoContext): Promise<Request> {
  if (!req.raw.bodyUsed) return req.raw
  const { url, method, headers, signal } = req.raw
  return new Request(url, { method, headers, signal, body: await req.arrayBuffer() })
}

/** The bindings of `@hono/node-server`, as its `getConnInfo` reads them. */
interface NodeBindings {
  readonly server?: NodeBindings
  readonly incoming?: { readonly socket: { readonly remoteAddress?: string } }
}

function nodeAddress({ env }: HonoContext): string | undefined {
  const bindings: NodeBindings = Object(env)
  return (bindings.server ?? bindings).incoming?.socket.remoteAddress
}
