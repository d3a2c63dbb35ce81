import type { ChildProcess } from 'node:child_process'
import { StoreUnavailableError, type Store } from '../store/store.ts'

const methods = ['consume', 'giveBack', 'peek', 'get', 'compareAndSet', 'delete'] as const
type Method = (typeof methods)[number]

interface CallMessage {
  readonly id: number
  readonly method: Method
  readonly values: readonly unknown[]
}

type AnswerMessage =
  | { readonly id: number; readonly value?: unknown }
  | { readonly id: number; readonly name: string; readonly error: string }

function send(answer: AnswerMessage | 'ready'): void {
  if (process.connected) process.send?.(answer)
}

/** Executes the calls of `remoteStore` in this process, the other one's child. */
export function serveStore(store: Store): void {
  const call = async ({ method, values }: CallMessage): Promise<unknown> =>
    Reflect.apply(store[method], store, values)
  process.on('message', (message) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- sent by `remoteStore`
    const asked = message as CallMessage
    call(asked).then(
      (value) => send({ id: asked.id, value }),
      (error: unknown) => {
        const { name, message } = error instanceof Error ? error : new Error(String(error))
        send({ id: asked.id, name, error: message })
      },
    )
  })
  process.on('disconnect', () => process.exit())
  send('ready')
}

/**
 * Returns a store whose calls are executed by a child process, which has called `serveStore`:
 * `await remoteStore(fork(new URL('store-process.js', import.meta.url)))`.
 */
export async function remoteStore(child: ChildProcess): Promise<Store> {
  const open = new Map<number, (answer: AnswerMessage) => void>()
  let calls = 0
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error('The process of the store has ended.')))
    child.on('message', (message: AnswerMessage | 'ready') => {
      if (message === 'ready') return resolve()
      open.get(message.id)?.(message)
      open.delete(message.id)
    })
  })
  const call = (method: Method, values: readonly unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      calls += 1
      open.set(calls, (answer) => {
        if (!('error' in answer)) return resolve(answer.value)
        const { name, error } = answer
        reject(
          name === 'StoreUnavailableError' ? new StoreUnavailableError(error) : new Error(error),
        )
      })
      child.send({ id: calls, method, values } satisfies CallMessage)
    })
  const remote = Object.fromEntries(
    methods.map((method) => [method, (...values: unknown[]) => call(method, values)]),
  )
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it has all methods
  return { shared: true, ...remote } as unknown as Store
}
