import { describe, expect, test } from 'vitest'
import { memoryStore } from './store/memory.ts'
import type { Store } from './store/store.ts'
import { createBench } from './testing/fixtures/bench.ts'
import { interceptStore } from './testing/fixtures/intercept-store.ts'
import { rightCode, scriptedProvider } from './testing/fixtures/scripted-provider.ts'
import { describeKinds } from './testing/fixtures/test-kinds.ts'

/** A store that remembers every key it was given, so that it can be asked which of them are left. */
function watchedStore() {
  const inner = memoryStore()
  const [values, counts] = [new Set<string>(), new Set<string>()]
  const store: Store = {
    ...inner,
    compareAndSet(writes, now) {
      for (const { key } of writes) values.add(key)
      return inner.compareAndSet(writes, now)
    },
    consume(limits, id, now) {
      for (const { key } of limits) counts.add(key)
      return inner.consume(limits, id, now)
    },
  }
  // Without those of circuit breakers, which are about a provider.
  const left = async (now: number) => {
    const valueKeys = [...values].filter((key) => !key.startsWith('otp:breaker:'))
    const countKeys = [...counts]
    const found = await inner.get(valueKeys, now)
    const rule = { limit: 1000, windowMs: 86_400_000 }
    const states = await inner.peek(
      countKeys.map((key) => ({ key, rule })),
      now,
    )
    return [
      ...valueKeys.filter((_, index) => found[index] !== null),
      ...countKeys.filter((_, index) => states[index]!.left < rule.limit),
    ].sort()
  }
  return { store, left }
}

describeKinds(({ kind, to, start }) => {
  // Of the same prefix or domain, whose limit counts all its destinations.
  const neighbour = kind === 'phone' ? '+12025550199' : 'neighbour@simulator.example'

  async function leave(bench: ReturnType<typeof createBench>, body: object) {
    const [one, two] = [bench.browser('192.0.2.1'), bench.browser('192.0.2.1')]
    const { verification } = (await one.send(body)).body
    await one.check(verification, '000000')
    await one.check(verification, 'malformed')
    bench.advance(40)
    await one.send({ verification })
    const second = (await two.send(body)).body
    const { proof } = (await two.check(second.verification, rightCode)).body
    return { one, two, verification, second: second.verification, proof }
  }

  describe('erasure of a destination', () => {
    test('removes everything that its verifications have left in the store', async () => {
      const { store, left } = watchedStore()
      const providers = [scriptedProvider()]
      const bench = createBench({ store, providers, limits: { checksPerAddressPerHour: 100 } })
      await leave(bench, { kind, to: neighbour })
      const before = await left(bench.now())
      await leave(bench, start)
      expect((await left(bench.now())).length).toBeGreaterThan(before.length + 8)
      await bench.server.erase({ kind, to })
      const after = await left(bench.now())
      // Random ids of verifications, so that their proofs stay used.
      const used = after.filter((key) => key.startsWith('otp:used:'))
      expect(after.filter((key) => !used.includes(key))).toEqual(before)
      expect(used).toHaveLength(2)
      bench.advance(2 * 86_400)
      expect((await left(bench.now())).filter((key) => key.startsWith('otp:used:'))).toEqual([])
    })

    test('ends its verifications, refuses its proofs, and starts its limits anew', async () => {
      const providers = [scriptedProvider({ name: 'capped' })]
      const bench = createBench({ providers, limits: { destinationPerHour: 3 } })
      const { one, two, verification, second, proof } = await leave(bench, start)
      const kept = await leave(bench, { kind, to: neighbour })
      await bench.server.erase({ kind, to })
      expect((await one.status(verification)).body.code).toBe('verification_lost')
      expect((await two.status(second)).body.code).toBe('verification_lost')
      await expect(bench.server.verifyProof(proof, { to })).rejects.toMatchObject({ code: 'used' })
      expect((await bench.browser().send(start)).body.status).toBe('awaiting')
      const claims = await bench.server.verifyProof(kept.proof, { to: neighbour })
      expect(claims.sub).toBe(neighbour)
      expect(bench.events).toContainEqual({ type: 'erased', kind })
    })

    test('forgets wrong codes', async () => {
      const providers = [scriptedProvider()]
      const limits = { destinationPerHour: 100, destinationPerDay: 100 }
      const bench = createBench({ providers, limits })
      for (let round = 0; round < 10; round += 1) {
        const browser = bench.browser()
        const { verification } = (await browser.send(start)).body
        for (const code of ['1', '2', '3']) await browser.check(verification, `00000${code}`)
      }
      expect((await bench.browser().send(start)).status).toBe(429)
      await bench.server.erase({ kind, to })
      expect((await bench.browser().send(start)).status).toBe(200)
      expect((await bench.browser().send(start)).status).toBe(200)
    })

    test('leaves nothing of a send that was refused, nor of one that nobody confirmed', async () => {
      const { store, left } = watchedStore()
      const provider = scriptedProvider()
      const bench = createBench({ store, providers: [provider] })
      const browser = bench.browser('192.0.2.1')
      await browser.send({ kind, to: neighbour })
      const before = await left(bench.now())
      provider.script({
        send: [
          { status: 'refused', reason: null },
          { status: 'unconfirmed', cause: 'timeout' },
        ],
      })
      await browser.send(start)
      await browser.send(start)
      await bench.server.erase({ kind, to })
      const after = await left(bench.now())
      expect(after.filter((key) => !key.startsWith('otp:used:'))).toEqual(before)
    })

    test('has a clear error for what is no destination', async () => {
      const { server } = createBench()
      await expect(server.erase({ kind, to: 'nothing' })).rejects.toThrow(/^erase\(\)/)
      const unknown = { kind: 'fax', to }
      await expect(Reflect.apply(server.erase, undefined, [unknown])).rejects.toThrow(/^erase\(\)/)
    })
  })
})

test('spellings of one mailbox are erased together', async () => {
  const { store, left } = watchedStore()
  const bench = createBench({ store, providers: [scriptedProvider()] })
  const send = (to: string) => bench.browser('192.0.2.1').send({ kind: 'email', to })
  await send('person@gmail.com')
  const before = await left(bench.now())
  await send('Ada.L+shop@gmail.com')
  await send('adal@gmail.com')
  await bench.server.erase({ kind: 'email', to: 'ADAL@googlemail.com' })
  const after = await left(bench.now())
  expect(after.filter((key) => !key.startsWith('otp:used:'))).toEqual(before)
})

test('a number without `+` is read with its country', async () => {
  const bench = createBench({ providers: [scriptedProvider()], limits: { destinationPerHour: 1 } })
  const body = { kind: 'phone', to: '+12025550123' }
  await bench.browser().send(body)
  await bench.server.erase({ kind: 'phone', to: '(202) 555-0123', country: 'US' })
  expect((await bench.browser().send(body)).status).toBe(200)
})

test('a store that fails says so, and the erasure can be repeated', async () => {
  const failing = { now: false }
  const store = interceptStore(memoryStore(), async (call) => {
    if (failing.now) throw Object.assign(new Error('down'), { name: 'StoreUnavailableError' })
    return call()
  })
  const bench = createBench({ store, providers: [scriptedProvider()] })
  const destination = { kind: 'phone', to: '+12025550123' } as const
  await bench.browser().send(destination)
  failing.now = true
  await expect(bench.server.erase(destination)).rejects.toThrow('down')
  failing.now = false
  await bench.server.erase(destination)
})
