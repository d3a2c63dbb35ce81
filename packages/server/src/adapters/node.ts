import type { FetchServer } from './fetch-server.ts'
import { exchange } from './node-exchange.ts'
import type { NodeRequest, NodeResponse } from './node-request.ts'

/** Options of `toNodeHandler`. */
export interface NodeHandlerOptions {
  /** The peer's IP address. @default the socket's */
  readonly address?: ((request: NodeRequest) => string | undefined) | undefined
}

/** A request listener of Node's `http`, `https` or `http2`. */
export type NodeHandler = (request: NodeRequest, response: NodeResponse) => void

/**
 * Creates a request listener for Node's `http`, `https` and `http2`: `createServer(toNodeHandler(server))`. Paths outside
 * `basePath` are answered with 404. If the client disconnects, the request's signal is aborted.
 */
export function toNodeHandler(
  server: FetchServer,
  { address = peerAddress }: NodeHandlerOptions = {},
): NodeHandler {
  return (request, response) => {
    const answer = async () => exchange(server, request, response, { address: address(request) })
    answer().catch(() => {
      // The server responds to errors itself, so this is an unexpected one that must not be revealed.
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  }
}

function peerAddress(request: NodeRequest): string | undefined {
  return request.socket.remoteAddress
}
