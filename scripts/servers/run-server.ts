import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A server on loopback, with a folder of its own that is removed at the end. */
export interface RunningServer {
  readonly port: number
  stop(): Promise<void>
}

export interface ServerProgram {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  readonly options?: SpawnOptions
  /** What it prints when it accepts connections. */
  readonly ready: RegExp
}

export async function temporaryFolder(name: string): Promise<string> {
  return mkdtemp(join(tmpdir(), `otp-kit-${name}-`))
}

/** Starts a server and waits until it accepts connections. @throws Error with its output if it ends before */
export async function runServer(
  { name, command, args, options, ready }: ServerProgram,
  port: number,
  folder: string,
): Promise<RunningServer> {
  const child: ChildProcess = spawn(command, args, {
    ...options,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  const ended = once(child, 'exit')
  let output = ''
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        output += String(chunk)
        if (ready.test(output)) resolve()
      })
    }
    ended.then(
      () => reject(new Error(`${name} has ended:\n${output}`)),
      (error: unknown) => reject(new Error(`${name} could not be started.`, { cause: error })),
    )
  })
  return {
    port,
    async stop() {
      process.off('exit', kill)
      kill()
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}
