import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FetchServer } from './fetch-server.ts'
import { exchange } from './node-exchange.ts'

/** What is used of Express's request; 4 and 5 have it alike. */
export interface ExpressRequest extends IncomingMessage {
  readonly originalUrl?: string
  readonly ip?: string | undefined
  readonly body?: unknown
}

export interface ExpressOptions {
  /** The peer's IP address. @default the socket's */
  readonly address?: ((request: ExpressRequest) => string | undefined) | undefined
}

export type ExpressMiddleware = (
  request: ExpressRequest,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void

/**
 * The server as middleware for Express 4 and 5: `app.use(toExpress(server))`, above or below `express.json()`. It takes
 * what is under `basePath` and leaves the rest to the next one, whatever path it is mounted at.
 */
export function toExpress(
  server: FetchServer,
  { address = (request) => request.socket.remoteAddress }: ExpressOptions = {},
): ExpressMiddleware {
  return (request, response, next) => {
    // `url` lacks the path that a router is mounted at.
    const path = request.originalUrl ?? request.url ?? '/'
    if (!isUnder(server.basePath, path)) {
      next()
      return
    }
    const answer = async () =>
      exchange(server, request, response, {
        path,
        address: address(request),
        body: bodyRead(request),
      })
    answer().then(undefined, next)
  }
}

function isUnder(basePath: string, path: string): boolean {
  const [pathname = ''] = path.split('?', 1)
  return pathname === basePath || pathname.startsWith(`${basePath}/`)
}

/**
 * The body as text where a parser has read it, `undefined` where it is still to be read. Express 4 sets `body` to `{}`
 * even where its parsers read nothing, so the stream is asked.
 */
function bodyRead(request: ExpressRequest): string | Uint8Array<ArrayBuffer> | undefined {
  const { body } = request
  if (!request.readableDidRead && !request.readableEnded) return undefined
  if (body === undefined) {
    if (request.method === 'GET' || request.method === 'HEAD') return undefined
    throw new Error(
      'toExpress(): the body of the request was read before, and `req.body` does not hold it. ' +
        'Mount toExpress(server) above whatever reads the body.',
    )
  }
  if (typeof body === 'string') return body
  return body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body)
}
