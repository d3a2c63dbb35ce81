import { expect, test } from 'vitest'
import { inLanes } from './in-lanes.ts'

test('calls for as many at a time as there are lanes, and then for the next', async () => {
  const started: string[] = []
  const ends = new Map<string, () => void>()
  const done = inLanes(2, ['a', 'b', 'c', 'd'], async (item) => {
    started.push(item)
    await new Promise<void>((resolve) => ends.set(item, resolve))
  })
  const end = (item: string) => ends.get(item)!()
  expect(started).toEqual(['a', 'b'])
  end('b')
  await expect.poll(() => started).toEqual(['a', 'b', 'c'])
  end('c')
  await expect.poll(() => started).toEqual(['a', 'b', 'c', 'd'])
  end('a')
  end('d')
  await done
})

test('keeps the order in one lane', async () => {
  const calls: string[] = []
  await inLanes(1, ['a', 'b'], async (item) => {
    calls.push(`${item} starts`)
    await Promise.resolve()
    calls.push(`${item} ends`)
  })
  expect(calls).toEqual(['a starts', 'a ends', 'b starts', 'b ends'])
})

test('rejects when a call does', async () => {
  await expect(inLanes(2, ['a'], () => Promise.reject(new Error('no')))).rejects.toThrow('no')
})
