import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FetchServer } from './fetch-server.ts'
import { exchange } from './node-exchange.ts'

export interface NodeHandlerOptions {
  /** The peer's IP address. @default the socket's */
  readonly address?: ((request: IncomingMessage) => string | undefined) | undefined
}

export type NodeHandler = (request: IncomingMessage, response: ServerResponse) => void

/**
 * The server as a listener of Node's `http`: `createServer(toNodeHandler(server))`. Paths outside `basePath` are answered
 * with 404. A client's going away aborts the request's signal.
 */
export function toNodeHandler(
  server: FetchServer,
  { address = peerAddress }: NodeHandlerOptions = {},
): NodeHandler {
  return (request, response) => {
    exchange(server, request, response, { address: address(request) }).catch(() => {
      // The server answers faults itself, so this is none that a client could be told of.
      if (!response.headersSent) response.writeHead(500)
      response.end()
    })
  }
}

function peerAddress(request: IncomingMessage): string | undefined {
  return request.socket.remoteAddress
}
