import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { createSimulator, type Simulator } from './simulator.ts'
import type { SimulatorOptions } from './simulator-options.ts'
import { createSite } from './site.ts'

/** Options of `startSimulator`, and of the simulator that it creates. */
export interface SimulatorServerOptions extends SimulatorOptions {
  /** An existing simulator to serve. The options of a new one are ignored then. */
  readonly simulator?: Simulator | undefined
  /** 0 to 65535; 0 takes any free port. @default 0 */
  readonly port?: number | undefined
  /** Another interface than loopback, which others on the network may reach. @default '127.0.0.1' */
  readonly host?: string | undefined
  /** Host names that requests may use, beside loopback and addresses. @default [] */
  readonly allowedHosts?: readonly string[] | undefined
}

/** A simulator that listens on a port. */
export interface SimulatorServer {
  /** The address of the inbox page and of the providers' paths, without a slash at its end. */
  readonly url: string
  readonly simulator: Simulator
  /** Stops listening and ends every connection, streams included. */
  readonly close: () => Promise<void>
}

/** Returns what to do about an error of `listen`. */
function listenAdvice(error: NodeJS.ErrnoException, port: number, host: string): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is taken. Stop what listens there, or choose another \`port\`; 0 takes any free one.`
  }
  if (error.code === 'EACCES') {
    return `This process may not listen on port ${port}. Choose a \`port\` above 1023; 0 takes any free one.`
  }
  if (error.code === 'EADDRNOTAVAIL' || error.syscall === 'getaddrinfo') {
    return `The simulator cannot listen on ${host}: this machine has no such interface. Leave \`host\` out for loopback; "0.0.0.0" is every interface.`
  }
  return `The simulator cannot listen on ${host}, port ${port}.`
}

function listen(server: ReturnType<typeof createAdaptorServer>, port: number, host: string) {
  return new Promise<AddressInfo>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const message = listenAdvice(error, port, host)
      reject(Object.assign(new Error(message, { cause: error }), { code: error.code }))
    })
    server.listen(port, host, () => {
      const address = server.address()
      if (address === null || typeof address === 'string')
        reject(new Error('No port to listen on.'))
      else resolve(address)
    })
  })
}

/**
 * Starts the simulator on a port, with its inbox page at `/`.
 *
 * @throws Error in production; with the `code` of Node's error where it cannot listen, such as `EADDRINUSE`
 * @throws RangeError for a port that is not an integer from 0 to 65535
 */
export async function startSimulator(
  options: SimulatorServerOptions = {},
): Promise<SimulatorServer> {
  const { port = 0, host = '127.0.0.1', allowedHosts = [], simulator: given, ...rest } = options
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new RangeError(
      `startSimulator: \`port\` must be an integer from 0 to 65535, not ${port}.`,
    )
  }
  const simulator = given ?? createSimulator(rest)
  const site = createSite(simulator, {
    open: options.host !== undefined,
    allowedHosts: allowedHosts.map((name) => name.toLowerCase()),
  })
  const server = createAdaptorServer({ fetch: site.fetch, overrideGlobalObjects: false })
  const address = await listen(server, port, host)
  const named = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  const hostname = named.includes(':') ? `[${named}]` : named

  return {
    url: `http://${hostname}:${address.port}`,
    simulator,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()))
        // Streams to open pages never end by themselves.
        if ('closeAllConnections' in server) server.closeAllConnections()
      }),
  }
}
