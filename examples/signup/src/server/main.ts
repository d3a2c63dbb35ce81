import { pagesFromSource } from './pages.ts'
import { startSignUp, type RunningSignUp } from './start.ts'

const preferredPort = 5180
const preferredSimulatorPort = 5181

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}

async function start(): Promise<RunningSignUp> {
  const options = { pages: pagesFromSource, environment: process.env }
  try {
    return await startSignUp({
      ...options,
      port: Number(process.env['PORT'] ?? preferredPort),
      simulatorPort: Number(process.env['SIMULATOR_PORT'] ?? preferredSimulatorPort),
    })
  } catch (error) {
    if (!isPortTaken(error) || process.env['PORT'] || process.env['SIMULATOR_PORT']) throw error
    return await startSignUp({ ...options, port: 0, simulatorPort: 0 })
  }
}

const running = await start()

const lines = [
  '',
  `  Sign-up page   ${running.url}`,
  running.simulator
    ? `  Phone inbox    ${running.simulator.url}\n\n  Type any number, and read its message in the inbox. Nothing leaves this machine.`
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
