import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FetchServer } from './fetch-server.ts'

/** What an adapter knows better than the message itself. */
export interface ExchangeOver {
  /** The whole path and query, where a framework has cut the message's own. */
  readonly path?: string | undefined
  readonly address: string | undefined
  /** The body, where somebody has read it before. */
  readonly body?: string | Uint8Array<ArrayBuffer> | undefined
}

/** Has the server answer one message of Node's `http`. Rejects where the server does; nothing is written then. */
export async function exchange(
  server: FetchServer,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  over: ExchangeOver,
): Promise<void> {
  const gone = new AbortController()
  outgoing.once('close', () => {
    if (!outgoing.writableFinished) gone.abort()
  })
  let request: Request
  try {
    request = toRequest(incoming, over, gone.signal)
  } catch {
    // A method or a header that HTTP knows and `Request` refuses, such as TRACE.
    outgoing.writeHead(400).end()
    return
  }
  const response = await server.fetch(request, { address: over.address })
  const body = Buffer.from(await response.arrayBuffer())
  if (outgoing.destroyed) return

  outgoing.statusCode = response.status
  for (const [name, value] of response.headers) {
    if (name !== 'set-cookie' && name !== 'vary') outgoing.setHeader(name, value)
  }
  // Added to what stands: a middleware before may have set some of its own.
  for (const name of ['set-cookie', 'vary'] as const) {
    const values = name === 'set-cookie' ? response.headers.getSetCookie() : vary(response)
    if (values.length > 0) outgoing.appendHeader(name, values)
  }
  // Refused before all of the body came: the rest is not read, so the connection cannot be used again.
  if (!incoming.complete) outgoing.setHeader('connection', 'close')
  outgoing.end(body)
}

function vary(response: Response): string[] {
  const value = response.headers.get('vary')
  return value === null ? [] : [value]
}

function toRequest(
  incoming: IncomingMessage,
  { path = incoming.url ?? '/', body }: ExchangeOver,
  signal: AbortSignal,
): Request {
  const headers = new Headers()
  for (let index = 0; index + 1 < incoming.rawHeaders.length; index += 2) {
    headers.append(incoming.rawHeaders[index] ?? '', incoming.rawHeaders[index + 1] ?? '')
  }
  if (body !== undefined) {
    // They describe the bytes that came, not the ones that are handed on.
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
  // Joined as text, so that a path of two slashes names no host; a host is set apart, so that it brings no path.
  const url = new URL(path.startsWith('/') ? `${scheme}://host.invalid${path}` : absolute(path))
  url.host = incoming.headers.host ?? ''
  return url
}

/** A request line may hold a whole URL (RFC 9112, section 3.2.2), or `*`. */
function absolute(target: string): string {
  return URL.canParse(target) ? target : 'http://host.invalid/'
}

/** The body as it comes, at the reader's pace. Whoever stops reading it leaves the socket open for the answer. */
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
