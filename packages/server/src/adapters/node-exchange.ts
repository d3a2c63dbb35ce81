import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FetchServer } from './fetch-server.ts'

/** What an adapter knows about a request beyond the message. */
export interface ExchangeOptions {
  /** The full path and query, if a framework has shortened the message's own. */
  readonly path?: string | undefined
  readonly address: string | undefined
  /** The body, if it has been read already. */
  readonly body?: string | Uint8Array<ArrayBuffer> | undefined
}

/** Answers a request of Node's `http`. Rejects, without writing a response, if the server rejects. */
export async function exchange(
  server: FetchServer,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  options: ExchangeOptions,
): Promise<void> {
  const closed = new AbortController()
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) closed.abort()
  })
  let request: Request
  try {
    request = toRequest(incoming, options, closed.signal)
  } catch {
    // A method or a header that is valid in HTTP and refused by `Request`, such as TRACE.
    outgoing.writeHead(400).end()
    return
  }
  const response = await server.fetch(request, { address: options.address })
  const body = Buffer.from(await response.arrayBuffer())
  if (outgoing.destroyed) return

  outgoing.statusCode = response.status
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie' && name !== 'vary') outgoing.setHeader(name, value)
  }
  // Appended, because earlier middleware may have set these headers.
  for (const name of ['set-cookie', 'vary'] as const) {
    const values = name === 'set-cookie' ? response.headers.getSetCookie() : vary(response)
    if (values.length > 0) outgoing.appendHeader(name, values)
  }
  // The body was not read to its end, so the connection cannot be reused.
  if (!incoming.complete && incoming.httpVersionMajor < 2) outgoing.setHeader('connection', 'close')
  outgoing.end(body)
}

function vary(response: Response): string[] {
  const value = response.headers.get('vary')
  return value === null ? [] : [value]
}

function toRequest(
  incoming: IncomingMessage,
  { path = incoming.url ?? '/', body }: ExchangeOptions,
  signal: AbortSignal,
): Request {
  const headers = new Headers()
  for (let index = 0; index + 1 < incoming.rawHeaders.length; index += 2) {
    const name = incoming.rawHeaders[index] ?? ''
    // HTTP/2 has its method, path and host among the headers.
    if (!name.startsWith(':')) headers.append(name, incoming.rawHeaders[index + 1] ?? '')
  }
  if (body !== undefined) {
    // These headers describe the received bytes, not the parsed body.
    for (const name of ['content-length', 'content-encoding', 'transfer-encoding']) {
      headers.delete(name)
    }
  }
  const method = incoming.method ?? 'GET'
  const init = { method, headers, signal }
  if (method === 'GET' || method === 'HEAD') return new Request(toUrl(incoming, path), init)
  const stream: RequestInit = { ...init, body: body ?? bodyOf(incoming) }
  return new Request(toUrl(incoming, path), Object.assign(stream, { duplex: 'half' }))
}

function toUrl(incoming: IncomingMessage, path: string): URL {
  const scheme = 'encrypted' in incoming.socket && incoming.socket.encrypted ? 'https' : 'http'
  // Joined as text, so that a path with two slashes is not taken for a host. The host is set separately, so that it cannot
  // contain a path.
  const url = new URL(path.startsWith('/') ? `${scheme}://host.invalid${path}` : absolute(path))
  const authority = incoming.headers[':authority'] ?? incoming.headers.host
  url.host = typeof authority === 'string' ? authority : ''
  return url
}

/** A request line may contain a full URL (RFC 9112, section 3.2.2), or `*`. */
function absolute(target: string): string {
  return URL.canParse(target) ? target : 'http://host.invalid/'
}

/** Streams the body with backpressure. Cancelling the stream leaves the socket open for the response. */
function bodyOf(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks = incoming[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await chunks.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      async cancel() {
        await chunks.return?.()
      },
    },
    { highWaterMark: 0 },
  )
}
