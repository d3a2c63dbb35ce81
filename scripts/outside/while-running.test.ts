import { expect, test } from 'vitest'
import { type ServerCommand, whileRunning } from './while-running.ts'

const never = 'setInterval(() => {}, 1000)'

function node(script: string): ServerCommand {
  return {
    file: process.execPath,
    args: ['-e', script],
    folder: import.meta.dirname,
    env: process.env,
    ready: /Local: +http/,
  }
}

test('is ready by what it writes, in colours too, in parts and to either stream', async () => {
  const coloured = String.raw`
    process.stderr.write('\u001B[1mLoc')
    setImmediate(() => process.stderr.write('al\u001B[22m:   \u001B[36mhttp://localhost:1'))
    ${never}`
  await expect(whileRunning(node(coloured), async () => 'ran')).resolves.toBe('ran')
})

// The output closes, and the test ends, when the last process that writes to it has ended.
test.each([
  ['returned', async () => 'ran'],
  ['failed', () => Promise.reject(new Error('no account'))],
])('is ended with its child processes after the run has %s', async (_how, run) => {
  const script = `
    require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(never)}], { stdio: 'inherit' })
    console.log('Local: http')
    ${never}`
  const outcome = run().catch(String)
  expect(await whileRunning(node(script), run).catch(String)).toBe(await outcome)
})

test('ends before it is ready: its output says why', async () => {
  const command = node(`console.error('port in use'); process.exit(3)`)
  await expect(whileRunning(command, async () => 'ran')).rejects.toThrow(
    /ended with 3:\nport in use/,
  )
})

test('cannot be started', async () => {
  const command = { ...node(''), file: 'no-such-command' }
  await expect(whileRunning(command, async () => 'ran')).rejects.toThrow(/ENOENT/)
})
