import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2'
import type { Readable } from 'node:stream'

/** A request of Node's `http`, `https` or `http2`. */
export type NodeRequest = IncomingMessage | Http2ServerRequest
export type NodeResponse = ServerResponse | Http2ServerResponse

/** What an adapter knows about a request beyond the message. */
export interface RequestOptions {
  /** The full path and query, if a framework has shortened the message's own. */
  readonly path?: string | undefined
  /** The body, if it has been read already or another stream has taken the place of the message. */
  readonly body?: string | Uint8Array<ArrayBuffer> | Readable | undefined
}

/**
 * Returns a request as the web standard has it, or `null` for a method or a header that is valid in HTTP and that `Request`
 * refuses, such as TRACE. Its signal is aborted if the client disconnects before the response has ended.
 */
export function toRequest(
  incoming: NodeRequest,
  outgoing: NodeResponse,
  options: RequestOptions,
): Request | null {
  try {
    return convert(incoming, outgoing, options)
  } catch {
    return null
  }
}

/**
 * Ends a request whose body was refused before its end. Call it before the response is written: an HTTP/1 connection is
 * closed; what is left of an HTTP/2 stream is discarded, because the connection has others.
 */
export function endUnread(incoming: NodeRequest, outgoing: NodeResponse): void {
  if (incoming.httpVersionMajor >= 2) incoming.resume()
  else if (!incoming.complete) outgoing.setHeader('connection', 'close')
}

function convert(
  incoming: NodeRequest,
  outgoing: NodeResponse,
  { path = incoming.url ?? '/', body = incoming }: RequestOptions,
): Request {
  const headers = new Headers()
  for (let index = 0; index + 1 < incoming.rawHeaders.length; index += 2) {
    const name = incoming.rawHeaders[index] ?? ''
    // HTTP/2 has its method, path and host among the headers.
    if (!name.startsWith(':')) headers.append(name, incoming.rawHeaders[index + 1] ?? '')
  }
  if (body !== incoming) {
    // These headers describe the received bytes, not what was made of them.
    for (const name of ['content-length', 'content-encoding', 'transfer-encoding']) {
      headers.delete(name)
    }
  }
  const method = incoming.method ?? 'GET'
  const init = { method, headers, signal: signalOf(outgoing) }
  if (method === 'GET' || method === 'HEAD') return new Request(toUrl(incoming, path), init)
  const read = typeof body === 'string' || body instanceof Uint8Array
  const stream: RequestInit = { ...init, body: read ? body : streamOf(body) }
  return new Request(toUrl(incoming, path), Object.assign(stream, { duplex: 'half' }))
}

function signalOf(outgoing: NodeResponse): AbortSignal {
  const closed = new AbortController()
  outgoing.once('close', () => {
    if (!outgoing.writableEnded) closed.abort()
  })
  return closed.signal
}

function toUrl(incoming: NodeRequest, path: string): URL {
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
function streamOf(body: Readable): ReadableStream<Uint8Array> {
  const chunks: AsyncIterator<Uint8Array> = body.iterator({ destroyOnReturn: false })
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
