import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface Usage {
  readonly cpuMs: number
  readonly storeCalls: number
}

export interface Child {
  readonly url: string
  usage(): Promise<Usage>
  stop(): void
}

/** Starts a server of the benchmark in a process of its own. */
export async function startServer(role: string, ...rest: readonly string[]): Promise<Child> {
  const child = fork(fileURLToPath(new URL('server.ts', import.meta.url)), [role, ...rest])
  const answer = <T>() =>
    new Promise<T>((resolve, reject) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- sent by `server.ts`
      child.once('message', (message) => resolve(message as T))
      child.once('exit', () => reject(new Error(`The server ${role} has ended.`)))
    })
  const { port } = await answer<{ port: number }>()
  return {
    url: `http://127.0.0.1:${port}`,
    usage() {
      const usage = answer<Usage>()
      child.send('usage')
      return usage
    },
    stop: () => child.disconnect(),
  }
}
