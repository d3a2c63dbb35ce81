import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FetchServer } from './fetch-server.ts'
import { isUnder } from './is-under.ts'
import { exchange } from './node-exchange.ts'

/** The parts of Express's request that are used, in versions 4 and 5. */
export interface ExpressRequest extends IncomingMessage {
  readonly originalUrl?: string
  readonly ip?: string | undefined
  readonly body?: unknown
}

/** Options of `toExpress`. */
export interface ExpressOptions {
  /** The peer's IP address. @default the socket's */
  readonly address?: ((request: ExpressRequest) => string | undefined) | undefined
}

/** Middleware as Express 4 and 5 call it. */
export type ExpressMiddleware = (
  request: ExpressRequest,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void

/**
 * Creates middleware for Express 4 and 5: `app.use(toExpress(server))`, before or after `express.json()`. It answers
 * requests under `basePath`, whatever path it is mounted at, and passes all others on.
 */
export function toExpress(
  server: FetchServer,
  { address = (request) => request.socket.remoteAddress }: ExpressOptions = {},
): ExpressMiddleware {
  return (request, response, next) => {
    // `url` does not include the path that a router is mounted at.
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

/**
 * Returns the body if a parser has read it, else `undefined`. Express 4 sets `body` to `{}` even if its parsers read
 * nothing, so the state of the stream decides.
 */
function bodyRead(request: ExpressRequest): string | Uint8Array<ArrayBuffer> | undefined {
  const { body } = request
  if (!request.readableDidRead && !request.readableEnded) return undefined
  if (body === undefined) {
    if (request.method === 'GET' || request.method === 'HEAD') return undefined
    throw new Error(
      'toExpress(): the body of the request was already read, and `req.body` does not contain it. ' +
        'Mount toExpress(server) before the middleware that reads the body.',
    )
  }
  if (typeof body === 'string') return body
  return body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body)
}
