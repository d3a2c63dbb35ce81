import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface ServedApp {
  readonly origin: string
  close(): Promise<void>
}

/**
 * Serves what `listen` returns on a free port of the loopback interface.
 *
 * @param listen called with the origin, which a proxy has to know before it answers
 */
export async function serveApp(listen: (origin: string) => RequestListener): Promise<ServedApp> {
  const server = createServer()
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject).listen(0, '127.0.0.1', resolve)
  })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it listens on a port, not on a pipe.
  const { port } = server.address() as AddressInfo
  const origin = `http://localhost:${port}`
  server.on('request', listen(origin))
  return {
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
