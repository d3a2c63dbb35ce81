// How long the simulator takes to be there: `pnpm bench:simulator [--check]`, from the start of a process to the line that
// says where it listens. Also how long Node itself takes, for a machine's own speed is most of it.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const rounds = 11
/** Milliseconds, in the middle of the rounds. */
const limit = 300

const cli = fileURLToPath(new URL('../../packages/cli/dist/main.js', import.meta.url))

/** Milliseconds until a process has said something; it is ended then. */
function untilItSpeaks(args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const { NODE_ENV: _, ...env } = process.env
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
    let spoke: number | undefined
    child.stdout.once('data', () => {
      spoke = performance.now() - started
      child.kill('SIGTERM')
    })
    child.once('error', reject)
    child.once('close', () => {
      if (spoke === undefined) reject(new Error(`It said nothing: node ${args.join(' ')}`))
      else resolve(spoke)
    })
  })
}

async function middle(args: readonly string[]): Promise<number> {
  const took: number[] = []
  for (let round = 0; round < rounds; round += 1) took.push(await untilItSpeaks(args))
  return took.sort((one, other) => one - other)[Math.floor(rounds / 2)]!
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const node = await middle(['--eval', 'console.log(1); setTimeout(() => {}, 5000)'])
const simulator = await middle([cli, 'simulate', '--port', '0'])
const isMet = simulator < limit
process.stdout.write(
  `otp-kit simulate listens after ${simulator.toFixed(0)} ms (${(simulator / node).toFixed(1)} × Node alone, ` +
    `${node.toFixed(0)} ms); in the middle of ${rounds}. ${isMet ? 'Met' : 'Missed'}: under ${limit} ms.\n`,
)
if (values.check && !isMet) process.exitCode = 1
