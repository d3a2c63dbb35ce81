import { describe, expect, test } from 'vitest'
import { createBench, statuses } from '../testing/fixtures/bench.ts'
import { interceptStore } from '../testing/fixtures/intercept-store.ts'
import { rightCode, scriptedProvider } from '../testing/fixtures/scripted-provider.ts'
import type { SendResult } from '../providers/provider.ts'
import { memoryStore } from '../store/memory.ts'
import { StoreUnavailableError, type Store } from '../store/store.ts'

const start = { kind: 'phone', to: '+12025550100' }

function open(store?: Store) {
  const provider = scriptedProvider()
  const bench = createBench({ providers: [provider], ...(store ? { store } : {}) })
  return { provider, bench, browser: bench.browser() }
}

test.each([undefined, '', 'short', 'k'.repeat(129), 'with spaces and more'])(
  'the key %j is refused',
  async (key) => {
    const { provider, browser } = open()
    const reply = await browser.call('send', {
      method: 'POST',
      body: start,
      headers: key === undefined ? {} : { 'idempotency-key': key },
    })
    expect(reply).toMatchObject({ status: 400, body: { code: 'idempotency_key_required' } })
    expect(provider.sends).toHaveLength(0)
  },
)

describe('the same key', () => {
  test('gives the same answer, with its seconds as they are now', async () => {
    const { provider, bench, browser } = open()
    const key = browser.key()
    const first = await browser.send(start, key)
    bench.advance(7)
    const again = await browser.send(start, key)
    expect(again.body).toEqual({ ...first.body, expiresIn: 293, resendIn: 23 })
    expect(provider.sends).toHaveLength(1)
  })

  test.each<[string, (opened: ReturnType<typeof open>, verification: string) => Promise<unknown>]>([
    [
      'verification_lost',
      async ({ bench, browser }, verification) => {
        const { proof } = (await browser.check(verification, rightCode)).body
        await bench.server.verifyProof(proof, { to: start.to })
      },
    ],
    ['superseded', ({ bench }) => bench.browser().send(start)],
    [
      'policy',
      ({ provider, browser }, verification) => {
        provider.script({ check: [{ status: 'declined', reason: 'policy', detail: null }] })
        return browser.check(verification, rightCode)
      },
    ],
  ])('of a send answers %s where that is true by now', async (code, change) => {
    const opened = open()
    const { provider, browser } = opened
    const key = browser.key()
    const { verification } = (await browser.send(start, key)).body
    await change(opened, verification)
    const sends = provider.sends.length
    expect((await browser.send(start, key)).body.code).toBe(code)
    expect(provider.sends).toHaveLength(sends)
  })

  test('is answered any number of times concurrently', async () => {
    const { browser } = open()
    const key = browser.key()
    await browser.send(start, key)
    const again = Array.from({ length: 5 }, () => browser.send(start, key))
    expect(statuses(await Promise.all(again))).toEqual([200, 200, 200, 200, 200])
  })

  test('uses one attempt', async () => {
    const { provider, browser } = open()
    const { body } = await browser.send(start)
    const key = browser.key()
    for (let time = 0; time < 3; time += 1) {
      expect((await browser.check(body.verification, '111111', key)).body.attemptsLeft).toBe(2)
    }
    expect(provider.checks).toHaveLength(1)
  })

  test('with another body is refused, but another challenge is not another body', async () => {
    const { provider, browser } = open()
    const key = browser.key()
    await browser.send({ ...start, challenge: 'one' }, key)
    expect((await browser.send({ ...start, challenge: 'two' }, key)).status).toBe(200)
    expect(await browser.send({ ...start, locale: 'de' }, key)).toMatchObject({
      status: 422,
      body: { code: 'idempotency_key_reused' },
    })
    expect(provider.sends).toHaveLength(1)
  })

  test('is independent per browser and per route', async () => {
    const { provider, bench, browser } = open()
    const key = browser.key()
    const { body } = await browser.send(start, key)
    expect((await browser.check(body.verification, rightCode, key)).body.status).toBe('approved')
    await bench.browser().send({ kind: 'phone', to: '+12025550101' }, key)
    expect(provider.sends).toHaveLength(2)
  })

  test('a concurrent second request is told to retry', async () => {
    const { provider, browser } = open()
    await browser.call('config')
    const key = browser.key()
    const replies = await Promise.all([browser.send(start, key), browser.send(start, key)])
    expect(statuses(replies)).toEqual([200, 409])
    const late = replies.find(({ status }) => status === 409)!
    expect(late.body).toMatchObject({ code: 'idempotency_in_flight', retryIn: 1 })
    expect((await browser.send(start, key)).status).toBe(200)
    expect(provider.sends).toHaveLength(1)
  })

  test('can be used again after a limit has refused', async () => {
    const { provider, bench, browser } = open()
    await browser.send(start)
    const key = browser.key()
    expect((await browser.send(start, key)).body.code).toBe('cooldown')
    bench.advance(30)
    expect((await browser.send(start, key)).status).toBe(200)
    expect(provider.sends).toHaveLength(2)
  })

  test('is forgotten after half an hour', async () => {
    const { provider, bench, browser } = open()
    const key = browser.key()
    await browser.send(start, key)
    bench.advance(1800)
    await browser.send(start, key)
    expect(provider.sends).toHaveLength(2)
  })
})

describe('a process that died in the call', () => {
  test('blocks its key until the lease is over, and nothing is sent twice', async () => {
    const { provider, bench, browser } = open()
    await browser.call('config')
    const inCall = new Promise<void>((resolve) => {
      provider.script({
        send: [
          () => {
            resolve()
            return new Promise<SendResult>(() => {})
          },
        ],
      })
    })
    const key = browser.key()
    // Its answer never comes: the process has died.
    void browser.send(start, key)
    await inCall
    bench.advance(14)
    expect((await browser.send(start, key)).status).toBe(409)
    bench.advance(1)
    const settled = await browser.send(start, key)
    expect(settled).toMatchObject({ status: 504, body: { code: 'send_unconfirmed' } })
    expect(settled.body.awaiting).toMatchObject({ expiresIn: 285, attemptsLeft: 3 })
    expect(provider.sends).toHaveLength(1)
    const { verification } = settled.body.awaiting
    expect((await browser.check(verification, rightCode)).body.status).toBe('approved')
  })
})

/** A memory store that fails while a test wants it to. */
function failingStore() {
  const state = { down: false }
  const store = interceptStore(memoryStore(), async (call) => {
    if (state.down) throw new StoreUnavailableError('connection refused')
    return call()
  })
  return { store, state }
}

describe('a store that is down', () => {
  test('sends, checks, repeated requests, status and proofs all answer so', async () => {
    const { store, state } = failingStore()
    const { provider, bench, browser } = open(store)
    const key = browser.key()
    const { body } = await browser.send(start, key)
    const approved = await browser.check(body.verification, rightCode)
    state.down = true
    for (const reply of [
      await browser.send(start),
      await browser.send(start, key),
      await browser.check(body.verification, rightCode),
      await browser.status(body.verification),
    ]) {
      expect(reply).toMatchObject({ status: 503, body: { code: 'store_unavailable', retryIn: 5 } })
      expect(reply.headers.get('retry-after')).toBe('5')
    }
    const { proof } = approved.body
    await expect(bench.server.verifyProof(proof, { to: start.to })).rejects.toMatchObject({
      name: 'StoreUnavailableError',
    })
    expect((await browser.call('config')).status).toBe(200)
    expect(provider.sends).toHaveLength(1)
    state.down = false
    await expect(bench.server.verifyProof(proof, { to: start.to })).resolves.toBeDefined()
  })

  test('right after a send makes it unconfirmed, and the same key recovers it', async () => {
    const { store, state } = failingStore()
    const { provider, bench, browser } = open(store)
    await browser.call('config')
    provider.script({
      send: [
        () => {
          state.down = true
          return { status: 'sent', providerId: 'p1', fresh: true }
        },
      ],
    })
    const key = browser.key()
    expect((await browser.send(start, key)).body.code).toBe('send_unconfirmed')
    state.down = false
    // The lease could not be released either.
    expect((await browser.send(start, key)).status).toBe(409)
    bench.advance(15)
    const settled = await browser.send(start, key)
    expect(settled.body).toMatchObject({
      code: 'send_unconfirmed',
      awaiting: { status: 'awaiting', expiresIn: 285 },
    })
    expect(provider.sends).toHaveLength(1)
  })

  test('right after a check makes it unconfirmed, and it is settled once the store is back', async () => {
    const { store, state } = failingStore()
    const { provider, bench, browser } = open(store)
    const { body } = await browser.send(start)
    const approved = { status: 'approved', channel: 'sms', environment: 'live' } as const
    provider.script({
      check: [
        () => {
          state.down = true
          return approved
        },
      ],
      settle: [approved],
    })
    const key = browser.key()
    expect((await browser.check(body.verification, rightCode, key)).body.code).toBe(
      'check_unconfirmed',
    )
    state.down = false
    bench.advance(15)
    expect((await browser.check(body.verification, rightCode, key)).body.status).toBe('approved')
    expect(provider.checks).toHaveLength(1)
  })
})
