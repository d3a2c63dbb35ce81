import { spawn } from 'node:child_process'
import { stripVTControlCharacters } from 'node:util'

export interface ServerCommand {
  readonly file: string
  readonly args: readonly string[]
  readonly folder: string
  readonly env: NodeJS.ProcessEnv
  /** What it writes when it can be used, without colours. */
  readonly ready: RegExp
}

interface Started {
  /** Resolves when it can be used. Rejects where it ends before, or takes too long. */
  readonly ready: Promise<void>
  /** Ends it with its child processes. */
  readonly stop: () => Promise<void>
}

const limitMs = 60_000

/** Starts a command, runs `run` when it can be used, and ends it, whatever happened. */
export async function whileRunning<T>(command: ServerCommand, run: () => Promise<T>): Promise<T> {
  const { ready, stop } = start(command)
  try {
    await ready
    return await run()
  } finally {
    await stop()
  }
}

function start({ file, args, folder, env, ready }: ServerCommand): Started {
  // A process group of its own, so that its child processes end with it.
  const child = spawn(file, args, {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  let output = ''
  let timer: NodeJS.Timeout | undefined
  const closed = new Promise<void>((done) => child.on('close', () => done()))
  const usable = new Promise<void>((resolve, reject) => {
    const fail = (what: string) => reject(new Error(`${file} ${what}:\n${output}`))
    timer = setTimeout(() => fail('was not ready after a minute'), limitMs)
    const listen = (chunk: Buffer): void => {
      output += chunk.toString()
      // Commands write in colours where the environment has `CI`, in the middle of words too.
      if (ready.test(stripVTControlCharacters(output))) resolve()
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.on('error', reject)
    child.on('close', (code) => fail(`ended with ${code}`))
  })
  return {
    ready: usable.finally(() => clearTimeout(timer)),
    async stop() {
      if (child.pid === undefined) return
      if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid)
      await closed
    },
  }
}
