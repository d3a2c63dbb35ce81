import { expect, test } from 'vitest'
import { createBench } from '../testing/fixtures/bench.ts'
import { interceptStore } from '../testing/fixtures/intercept-store.ts'
import { phone } from '../testing/fixtures/test-kinds.ts'
import { memoryStore } from './memory.ts'

test('a send and a check take at most 14 calls of the store', async () => {
  const calls: string[] = []
  const store = interceptStore(memoryStore(), async (call, method) => {
    calls.push(method)
    return call()
  })
  const bench = createBench({ store })
  const browser = bench.browser()
  await browser.call('config')
  const { body } = await browser.send(phone.start)
  const sent = calls.length
  const approved = await browser.check(body.verification, bench.code())
  expect(approved.body.status).toBe('approved')
  const begin = ['consume', 'get', 'consume', 'compareAndSet', 'compareAndSet']
  // The key of digests is read, and written by the first process.
  expect(calls.slice(0, sent)).toEqual(['get', 'compareAndSet', ...begin])
  expect(calls.slice(sent)).toEqual(begin)
})
