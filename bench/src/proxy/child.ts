import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What a server has used since its start. */
export interface Usage {
  readonly cpuMs: number
  readonly storeCalls: number
}

export interface Child {
  readonly url: string
  usage(): Promise<Usage>
  stop(): void
}

interface BenchProcess {
  /** Resolves with the next message. */
  next<T>(this: void): Promise<T>
  ask(this: void): void
  stop(this: void): void
}

/** Runs a module of this folder in a process of its own. */
export function startProcess(
  file: string,
  args: readonly string[],
  execArgv: readonly string[] = [],
): BenchProcess {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), args, {
    execArgv: [...process.execArgv, ...execArgv],
  })
  return {
    next: <T>() =>
      new Promise<T>((resolve, reject) => {
        const ended = () => reject(new Error(`${file} ${args.join(' ')} has ended.`))
        child.once('exit', ended)
        child.once('message', (message) => {
          child.off('exit', ended)
          // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- sent by that module
          resolve(message as T)
        })
      }),
    ask: () => void child.send('usage'),
    stop: () => child.disconnect(),
  }
}

/** Starts a server of the benchmark. */
export async function startServer(role: string, ...rest: readonly string[]): Promise<Child> {
  const { next, ask, stop } = startProcess('server.ts', [role, ...rest])
  const { port } = await next<{ port: number }>()
  return {
    url: `http://127.0.0.1:${port}`,
    usage() {
      const usage = next<Usage>()
      ask()
      return usage
    },
    stop,
  }
}
