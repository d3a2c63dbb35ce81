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
    request(name, run) {
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

test('a call waits three seconds for its turn at most, and runs once', async () => {
  vi.useFakeTimers()
  const { begun, end, run } = calls(createTurns('name'))
  const one = run('one')
  const two = run('two')
  await vi.advanceTimersByTimeAsync(2999)
  expect(begun).toEqual(['one'])
  await vi.advanceTimersByTimeAsync(1)
  expect(begun).toEqual(['one', 'two'])
  for (const name of begun) end.get(name)!()
  expect(await Promise.all([one, two])).toEqual(['one', 'two'])
  expect(begun).toEqual(['one', 'two'])
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})
