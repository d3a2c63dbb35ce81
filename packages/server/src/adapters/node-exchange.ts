import { copyHeaders } from './copy-headers.ts'
import type { FetchServer } from './fetch-server.ts'
import {
  endUnread,
  toRequest,
  type NodeRequest,
  type NodeResponse,
  type RequestOptions,
} from './node-request.ts'

export interface ExchangeOptions extends RequestOptions {
  readonly address: string | undefined
}

/** Answers a request of Node's `http` or `http2`. Rejects, without writing a response, if the server rejects. */
export async function exchange(
  server: FetchServer,
  incoming: NodeRequest,
  outgoing: NodeResponse,
  { address, ...options }: ExchangeOptions,
): Promise<void> {
  const request = toRequest(incoming, outgoing, options)
  if (!request) {
    outgoing.writeHead(400)
    outgoing.end()
    return
  }
  const response = await server.fetch(request, { address })
  const body = Buffer.from(await response.arrayBuffer())
  if (request.signal.aborted) return

  outgoing.statusCode = response.status
  copyHeaders(
    response,
    (name, value) => outgoing.setHeader(name, value),
    (name, value) => outgoing.appendHeader(name, value),
  )
  endUnread(incoming, outgoing)
  outgoing.end(body)
}
