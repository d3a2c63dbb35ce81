import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import type { SimulatorServer } from '@otp-kit/simulator/server'
import { openAccounts } from './accounts.ts'
import { createSignUpApp } from './app.ts'
import { openDatabase, type Database } from './database.ts'
import type { Pages } from './pages.ts'
import { openVerification, type Environment } from './verification.ts'

export interface StartOptions {
  /** Called with the server that will serve them. */
  readonly pages: (server: Server) => Pages | Promise<Pages>
  /** `0`: any free port. */
  readonly port: number
  readonly simulatorPort: number
  readonly environment: Environment & { readonly DATABASE_URL?: string | undefined }
}

export interface RunningSignUp {
  readonly url: string
  /** `undefined` where Didit itself is used. */
  readonly simulator: SimulatorServer | undefined
  readonly database: Database
  /** Stops answering, as if the server were down, and keeps its state. */
  pause(): Promise<void>
  resume(): Promise<void>
  close(): Promise<void>
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

/** Starts the sign-up page with its backend, and with the simulator where there is no key for Didit. */
export async function startSignUp(options: StartOptions): Promise<RunningSignUp> {
  // Closed in this order: each one before those that it calls.
  const started: (() => Promise<void> | undefined)[] = []
  const close = async () => {
    for (const stopOne of started) await stopOne()
  }
  try {
    return { ...(await startAll(options, started)), close }
  } catch (error) {
    await close()
    throw error
  }
}

async function startAll(
  options: StartOptions,
  started: (() => Promise<void> | undefined)[],
): Promise<Omit<RunningSignUp, 'close'>> {
  // Listens first, because the proxy's allowed origins contain the port.
  const server = createServer()
  const port = await listen(server, options.port)
  const url = `http://localhost:${port}`
  started.push(() => stop(server))

  const pages = await options.pages(server)
  started.push(() => pages.close())
  const verification = await openVerification(options.environment, {
    allowedOrigins: [url, `http://127.0.0.1:${port}`],
    simulatorPort: options.simulatorPort,
  })
  started.push(() => verification.simulator?.close())
  const database = await openDatabase(options.environment.DATABASE_URL)
  started.push(() => database.close())
  const app = createSignUpApp({
    verification: verification.server,
    accounts: await openAccounts(database),
    inbox: verification.simulator?.url,
  })
  const api = getRequestListener((request, { incoming }) =>
    app.fetch(request, { address: incoming.socket.remoteAddress }),
  )
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/api/')) void api(request, response)
    else pages.handle(request, response)
  })

  return {
    url,
    simulator: verification.simulator,
    database,
    pause: () => stop(server),
    async resume() {
      await listen(server, port)
    },
  }
}
