import { describe, expect, test } from 'vitest'
import type { SendResult } from '../providers/provider.ts'
import { memoryStore } from '../store/memory.ts'
import { StoreUnavailableError } from '../store/store.ts'
import { createBench, type Bench } from '../testing/fixtures/bench.ts'
import { interceptStore } from '../testing/fixtures/intercept-store.ts'
import {
  rightCode,
  scriptedProvider,
  type ScriptedProvider,
} from '../testing/fixtures/scripted-provider.ts'
import { describeKinds, phone } from '../testing/fixtures/test-kinds.ts'

const down: SendResult = { status: 'unavailable', cause: 'down', retryInMs: null }
const lost: SendResult = { status: 'unconfirmed', cause: 'lost' }

interface Two {
  readonly bench: Bench
  readonly first: ScriptedProvider
  readonly second: ScriptedProvider
}

function two(options: Parameters<typeof createBench>[0] = {}): Two {
  const first = scriptedProvider({ name: 'first' })
  const second = scriptedProvider({ name: 'second' })
  return { bench: createBench({ providers: [first, second], ...options }), first, second }
}

function typesOf(bench: Bench): string[] {
  return bench.events.map(({ type }) => type)
}

/** Lets a provider fail for five clients. */
async function failFive(
  bench: Bench,
  provider: ScriptedProvider,
  result: SendResult = down,
): Promise<number[]> {
  const statuses = []
  for (let client = 0; client < 5; client += 1) {
    provider.script({ send: [result] })
    statuses.push((await bench.browser().send({ kind: 'phone', to: phone.other(client) })).status)
  }
  return statuses
}

describeKinds(({ start }) => {
  const certain: SendResult[] = [down, { status: 'misconfigured', fix: 'Top up.' }]
  test.each(certain)('a send that is $status goes to the next provider once', async (result) => {
    const { bench, first, second } = two()
    first.script({ send: [result] })
    const browser = bench.browser()
    const sent = await browser.send(start)
    expect(sent.body.status).toBe('awaiting')
    expect([first.sends.length, second.sends.length]).toEqual([1, 1])
    expect((await browser.check(sent.body.verification, rightCode)).body.status).toBe('approved')
    expect([first.checks.length, second.checks.length]).toEqual([0, 1])
  })

  test.each<SendResult>([
    lost,
    { status: 'refused', reason: null },
    { status: 'undeliverable', reason: null },
    { status: 'invalid-destination', why: 'malformed' },
    { status: 'destination-limit', retryInMs: null },
  ])('a send that is $status goes to no other provider', async (result) => {
    const { bench, first, second } = two()
    first.script({ send: [result] })
    await bench.browser().send(start)
    expect([first.sends.length, second.sends.length]).toEqual([1, 0])
  })
})

test('if all providers fail, each is called once, and nothing is kept', async () => {
  const { bench, first, second } = two()
  first.script({ send: [down] })
  second.script({ send: [down] })
  const browser = bench.browser()
  expect((await browser.send(phone.start)).body).toMatchObject({ code: 'provider_unavailable' })
  expect([first.sends.length, second.sends.length]).toEqual([1, 1])
  expect((await browser.send(phone.start)).body.status).toBe('awaiting')
})

test('a process that dies in the call of the second provider has written that it is called', async () => {
  let dead = false
  const store = interceptStore(memoryStore(), async (call) => {
    if (dead) throw new Error('This process is dead.')
    return call()
  })
  const { bench, first, second } = two({ store })
  first.script({ send: [down] })
  second.script({
    send: [
      () => {
        dead = true
        return { status: 'sent', providerId: 'p', fresh: true }
      },
    ],
  })
  const browser = bench.browser()
  const key = browser.key()
  await browser.send(phone.start, key)
  dead = false
  bench.advance(60)
  const repeated = await browser.send(phone.start, key)
  expect(repeated.body.code).toBe('send_unconfirmed')
  await browser.check(repeated.body.awaiting.verification, rightCode)
  expect([first.checks.length, second.checks.length]).toEqual([0, 1])
  expect([first.sends.length, second.sends.length]).toEqual([1, 1])
})

describe('where the store fails once and nothing was sent, the same key sends', () => {
  const times = ['before', 'after'] as const
  const cases = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((nth) =>
    times.map((when) => [when, nth] as const),
  )

  const sentOnce = { isExpected: true, again: 'awaiting', sends: 1 }

  function failingOnce() {
    const fail = { at: 0, when: 'before' as (typeof times)[number] }
    const store = interceptStore(memoryStore(), async (call) => {
      fail.at -= 1
      if (fail.at !== 0) return call()
      if (fail.when === 'after') await call()
      throw new StoreUnavailableError('connection reset')
    })
    return { store, fail }
  }

  async function sendTwice({ bench, second }: Two, fail: { at: number }) {
    const browser = bench.browser()
    await browser.call('config')
    const key = browser.key()
    const send = () => browser.send({ kind: 'phone', to: phone.other(40) }, key)
    const { status } = await send()
    fail.at = 0
    const expected = second.sends.length === 0 ? 503 : 200
    bench.advance(20)
    const again = (await send()).body.status
    return { isExpected: status === expected, again, sends: second.sends.length }
  }

  test.each(cases)(
    '%s call %i of the store, by a send that goes to the next provider',
    async (when, nth) => {
      const { store, fail } = failingOnce()
      const both = two({ store })
      both.first.script({ send: [down, down] })
      Object.assign(fail, { at: nth, when })
      expect(await sendTwice(both, fail)).toEqual(sentOnce)
    },
  )

  test.each(cases)(
    '%s call %i of the store, by a send that finds out whether a provider works again',
    async (when, nth) => {
      const { store, fail } = failingOnce()
      const second = scriptedProvider()
      const bench = createBench({ providers: [second], store })
      await failFive(bench, second)
      second.sends.length = 0
      bench.advance(30)
      Object.assign(fail, { at: nth, when })
      const one = { bench, first: second, second }
      expect(await sendTwice(one, fail)).toEqual(sentOnce)
    },
  )
})

test('a process that slept past its lease calls no second provider', async () => {
  const { bench, first, second } = two()
  const browser = bench.browser()
  const key = browser.key()
  let other: unknown
  first.script({
    send: [
      async () => {
        bench.advance(60)
        other = (await browser.send(phone.start, key)).body.code
        return down
      },
    ],
  })
  await browser.send(phone.start, key)
  expect(other).toBe('send_unconfirmed')
  expect(second.sends).toEqual([])
})

describe('the circuit breaker', () => {
  test('skips a provider that fails for several clients, and returns to it once it works', async () => {
    const { bench, first, second } = two()
    expect(await failFive(bench, first)).toEqual([200, 200, 200, 200, 200])
    expect(bench.events).toContainEqual({
      type: 'breaker-opened',
      provider: 'first',
      kind: 'phone',
      retryIn: 30,
    })
    await bench.browser().send({ kind: 'phone', to: phone.other(10) })
    expect([first.sends.length, second.sends.length]).toEqual([5, 6])
    bench.advance(30)
    await bench.browser().send({ kind: 'phone', to: phone.other(11) })
    await bench.browser().send({ kind: 'phone', to: phone.other(12) })
    expect([first.sends.length, second.sends.length]).toEqual([7, 6])
    expect(bench.events).toContainEqual({
      type: 'breaker-closed',
      provider: 'first',
      kind: 'phone',
    })
  })

  test('is one per kind', async () => {
    const { bench, first } = two()
    await failFive(bench, first)
    await bench.browser().send({ kind: 'email', to: 'ada@example.com' })
    expect(first.sends.at(-1)?.kind).toBe('email')
  })

  test('counts sends whose answers were lost, none of which is sent again', async () => {
    const { bench, first, second } = two()
    await failFive(bench, first, lost)
    expect(typesOf(bench)).toContain('breaker-opened')
    expect([first.sends.length, second.sends.length]).toEqual([5, 0])
    await bench.browser().send({ kind: 'phone', to: phone.other(10) })
    expect([first.sends.length, second.sends.length]).toEqual([5, 1])
  })

  test('stops no check: a code goes to the provider that sent it', async () => {
    const { bench, first } = two()
    const browser = bench.browser()
    const { verification } = (await browser.send({ kind: 'phone', to: phone.other(20) })).body
    await failFive(bench, first)
    expect((await browser.check(verification, rightCode)).body.status).toBe('approved')
    expect(first.checks).toHaveLength(1)
  })

  test('lets one of many waiting clients try', async () => {
    const { bench, first } = two()
    await failFive(bench, first)
    bench.advance(30)
    let release: (result: SendResult) => void = () => {}
    const pending = new Promise<SendResult>((resolve) => (release = resolve))
    first.script({ send: [() => pending] })
    const clients = [30, 31, 32].map(async (client) =>
      bench.browser().send({ kind: 'phone', to: phone.other(client) }),
    )
    await Promise.race(clients)
    release(down)
    const replies = await Promise.all(clients)
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(first.sends).toHaveLength(6)
    expect(bench.events.findLast(({ type }) => type === 'breaker-opened')).toMatchObject({
      retryIn: 60,
    })
  })

  test('answers when to try again, where there is no other provider', async () => {
    const provider = scriptedProvider()
    const bench = createBench({ providers: [provider] })
    await failFive(bench, provider)
    const browser = bench.browser()
    const reply = await browser.send({ kind: 'phone', to: phone.other(40) })
    expect(reply).toMatchObject({
      status: 503,
      body: { code: 'provider_unavailable', retry: 'after', retryIn: 30 },
    })
    expect(provider.sends).toHaveLength(5)
    bench.advance(30)
    expect((await browser.send({ kind: 'phone', to: phone.other(40) })).status).toBe(200)
  })

  test('is shared by all processes', async () => {
    const { bench, first } = two()
    await failFive(bench, first)
    const again = scriptedProvider({ name: 'first' })
    const other = createBench({ providers: [again], beside: bench })
    expect((await other.browser('203.0.113.1').send(phone.start)).status).toBe(503)
    expect(again.sends).toEqual([])
  })

  test('is not closed by a number of the block list, which reaches no provider', async () => {
    const { bench, first } = two({ block: (send) => send.to === phone.other(50) })
    await failFive(bench, first)
    bench.advance(30)
    await bench.browser().send({ kind: 'phone', to: phone.other(50) })
    expect(typesOf(bench)).not.toContain('breaker-closed')
    await bench.browser().send({ kind: 'phone', to: phone.other(51) })
    expect(typesOf(bench)).toContain('breaker-closed')
  })

  test('is not opened by one client, whatever its destinations', async () => {
    const { bench, first } = two()
    const browser = bench.browser()
    for (let time = 0; time < 12; time += 1) {
      first.script({ send: [down] })
      await browser.send({ kind: 'phone', to: phone.other(time) })
    }
    expect(typesOf(bench)).not.toContain('breaker-opened')
  })

  test('costs no call of the store while all is well', async () => {
    const calls: string[] = []
    const store = interceptStore(memoryStore(), async (call, method) => {
      calls.push(method)
      return call()
    })
    const { bench } = two({ store })
    const browser = bench.browser()
    await browser.send({ kind: 'phone', to: phone.other(1) })
    calls.length = 0
    await browser.send({ kind: 'phone', to: phone.other(2) })
    expect(calls).toEqual(['consume', 'get', 'consume', 'compareAndSet', 'compareAndSet'])
  })
})
