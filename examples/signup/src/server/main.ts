import { pagesFromSource } from './pages.ts'
import { startSignUp, type RunningSignUp } from './start.ts'

const preferredPort = 5180
const preferredSimulatorPort = 5181

/** Returns the port that an environment variable sets. */
function portFrom(name: 'PORT' | 'SIMULATOR_PORT', preferred: number): number {
  const port = Number(process.env[name] ?? preferred)
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port
  throw new Error(
    `${name} is ${process.env[name]}, which is not a port. Set it from 0 to 65535, or leave it out.`,
  )
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}

async function start(): Promise<RunningSignUp> {
  const options = { pages: pagesFromSource, environment: process.env }
  try {
    return await startSignUp({
      ...options,
      port: portFrom('PORT', preferredPort),
      simulatorPort: portFrom('SIMULATOR_PORT', preferredSimulatorPort),
    })
  } catch (error) {
    if (!isPortTaken(error)) throw error
    if (process.env['PORT'] || process.env['SIMULATOR_PORT']) {
      const message = 'The port is taken. Set another one, or leave it out to use any free one.'
      throw new Error(message, { cause: error })
    }
    return await startSignUp({ ...options, port: 0, simulatorPort: 0 })
  }
}

const running = await start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})

const lines = [
  '',
  `  Sign-up page   ${running.url}`,
  running.simulator
    ? `  Inbox          ${running.simulator.url}\n\n  Use any number and any address: their messages arrive in the inbox. Nothing leaves this machine.`
    : '  Messages go out through Didit, and are billed.',
  '  Ctrl+C stops everything.',
  '',
]
process.stdout.write(`${lines.join('\n')}\n`)

let stopping = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (stopping) process.exit(130)
    stopping = true
    void running.close().then(() => process.exit(0))
  })
}
