// Measures the start of the simulator: `pnpm bench:simulator [--check]`, from the start of the process to the line with its
// URL. Also measures Node alone, because the speed of the machine is most of it.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { median } from './report/median.ts'

const rounds = 11
/** The median has to be below it, in milliseconds. */
const limit = 300

const cli = fileURLToPath(new URL('../../packages/cli/dist/main.js', import.meta.url))

/** Returns the milliseconds until the first output of a process, which is ended then. */
function timeToFirstOutput(args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const { NODE_ENV: _, ...env } = process.env
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] })
    let firstOutput: number | undefined
    child.stdout.once('data', () => {
      firstOutput = performance.now() - started
      child.kill('SIGTERM')
    })
    child.once('error', reject)
    child.once('close', () => {
      if (firstOutput === undefined) reject(new Error(`No output: node ${args.join(' ')}`))
      else resolve(firstOutput)
    })
  })
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } })
const nodeTimes: number[] = []
const simulatorTimes: number[] = []
// In turn, so that what else the machine does is in both.
for (let round = 0; round < rounds; round += 1) {
  nodeTimes.push(await timeToFirstOutput(['--eval', 'console.log(1); setTimeout(() => {}, 5000)']))
  simulatorTimes.push(await timeToFirstOutput([cli, 'simulate', '--port', '0']))
}
const node = median(nodeTimes)
const simulator = median(simulatorTimes)
const isMet = simulator < limit
process.stdout.write(
  `otp-kit simulate starts in ${simulator.toFixed(0)} ms (${(simulator / node).toFixed(1)} × Node alone, ` +
    `${node.toFixed(0)} ms); median of ${rounds}. ${isMet ? 'Met' : 'Missed'}: under ${limit} ms.\n`,
)
if (values.check && !isMet) process.exitCode = 1
