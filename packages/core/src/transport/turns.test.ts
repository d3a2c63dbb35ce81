import { expect, test, vi } from 'vitest'
import { createTurns, type Locks } from './turns.ts'

/** Returns calls that are begun in order and end when a test says so. */
function calls(inTurn: ReturnType<typeof createTurns>) {
  const begun: string[] = []
  const end = new Map<string, () => void>()
  const run = (name: string) =>
    inTurn(async () => {
      begun.push(name)
      await new Promise<void>((resolve) => end.set(name, resolve))
      return name
    })
  return { begun, end, run }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

test('one call runs at a time, in order', async () => {
  const { begun, end, run } = calls(createTurns('name'))
  const [one, two] = [run('one'), run('two')]
  await settled()
  expect(begun).toEqual(['one'])
  end.get('one')!()
  expect(await one).toBe('one')
  await settled()
  end.get('two')!()
  expect(await two).toBe('two')
})

test('the next call runs after one that fails', async () => {
  const inTurn = createTurns('name')
  await expect(inTurn(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect(await inTurn(async () => 'next')).toBe('next')
})

test('tabs share the lock of the name', async () => {
  const asked: string[] = []
  const locks: Locks = {
    request(name, _options, run) {
      asked.push(name)
      return run()
    },
  }
  expect(await createTurns('name', locks)(async () => 1)).toBe(1)
  const failing = () => Promise.reject(new Error('broken'))
  await expect(createTurns('name', locks)(failing)).rejects.toThrow('broken')
  expect(asked).toEqual(['name', 'name'])
})

test('where locks are denied, a call runs at once', async () => {
  const denied: Locks = { request: () => Promise.reject(new DOMException('no', 'SecurityError')) }
  expect(await createTurns('name', denied)(async () => 1)).toBe(1)
})

test('a call waits three seconds for the lock at most', async () => {
  const signals: AbortSignal[] = []
  const held: Locks = {
    request(_name, { signal }) {
      signals.push(signal)
      return new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason))
      })
    },
  }
  const timeout = new AbortController()
  const ask = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(timeout.signal)
  const call = createTurns('name', held)(async () => 1)
  expect(ask).toHaveBeenCalledWith(3000)
  timeout.abort(new DOMException('late', 'TimeoutError'))
  expect(await call).toBe(1)
  ask.mockRestore()
})
