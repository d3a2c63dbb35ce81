import { describe, expect, test } from 'vitest'
import type { CheckResult, SendResult } from './providers/provider.ts'
import { memoryStore } from './store/memory.ts'
import { StoreUnavailableError } from './store/store.ts'
import { createBench } from './testing/fixtures/bench.ts'
import { interceptStore } from './testing/fixtures/intercept-store.ts'
import { rightCode, scriptedProvider } from './testing/fixtures/scripted-provider.ts'
import { phone } from './testing/fixtures/test-kinds.ts'

const { start } = phone

function open(options: Parameters<typeof createBench>[0] = {}) {
  const provider = scriptedProvider()
  const bench = createBench({ providers: [provider], ...options })
  return { provider, bench, browser: bench.browser() }
}

describe('a store that fails at one call', () => {
  const times = ['before', 'after'] as const
  const cases = [1, 2, 3, 4, 5, 6, 7].flatMap((nth) => times.map((when) => [when, nth] as const))

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

  test.each(cases)(
    '%s call %i of a send: nothing is lost, and nothing is sent twice',
    async (when, nth) => {
      const { store, fail } = failingOnce()
      const { provider, bench, browser } = open({ store })
      await browser.call('config')
      const key = browser.key()
      Object.assign(fail, { at: nth, when })
      const first = await browser.send(start, key)
      fail.at = 0
      const before = provider.sends.length === 0
      const expected = before ? ['store_unavailable'] : ['awaiting', 'send_unconfirmed']
      expect(expected).toContain(first.status === 200 ? first.body.status : first.body.code)
      bench.advance(20)
      const again = await browser.send(start, key)
      const awaiting = again.body.awaiting ?? again.body
      expect(awaiting).toMatchObject({ status: 'awaiting', attemptsLeft: 3, sendsLeft: 3 })
      expect(provider.sends).toHaveLength(1)
    },
  )

  test.each(cases)('%s call %i of a check: no attempt is lost or won', async (when, nth) => {
    const { store, fail } = failingOnce()
    const { provider, bench, browser } = open({ store })
    const { verification } = (await browser.send(start)).body
    const key = browser.key()
    Object.assign(fail, { at: nth, when })
    const first = await browser.check(verification, '111111', key)
    fail.at = 0
    const untouched = provider.checks.length === 0
    expect(untouched ? first.body.code : 'store_unavailable').toBe('store_unavailable')
    const { attemptsLeft } = (await browser.status(verification)).body
    expect(untouched ? attemptsLeft : 3).toBe(3)
    bench.advance(20)
    expect((await browser.check(verification, '111111', key)).body).toEqual({
      status: 'incorrect',
      attemptsLeft: 2,
    })
    expect(provider.checks).toHaveLength(1)
    for (const code of ['222222', '333333']) await browser.check(verification, code)
    expect((await browser.check(verification, rightCode)).body.status).toBe('declined')
    expect(provider.checks).toHaveLength(3)
  })
})

describe('the store is not filled by', () => {
  function counted() {
    const store = memoryStore({ maxEntries: 40 })
    return open({ store, limits: { requestsPerAddressPerMinute: 100_000 } })
  }

  test('fresh keys on a verification that is over', async () => {
    const { bench, provider, browser } = counted()
    const { verification } = (await browser.send(start)).body
    const ends: readonly (() => unknown)[] = [
      () => browser.check(verification, rightCode),
      () => bench.advance(400),
    ]
    for (const end of ends) {
      await end()
      for (let time = 0; time < 50; time += 1) {
        await browser.check(verification, rightCode)
        await browser.check(verification, '1')
      }
    }
    expect(provider.checks).toHaveLength(1)
    expect((await bench.browser().send({ kind: 'phone', to: '+12025550199' })).status).toBe(200)
  })

  test('sends that a limit refuses, and sends that the provider gives back', async () => {
    const { bench, provider, browser } = counted()
    await browser.send(start)
    const down: SendResult = { status: 'unavailable', cause: 'down', retryInMs: null }
    for (let time = 0; time < 100; time += 1) {
      expect((await browser.send(start)).body.code).toBe('cooldown')
    }
    for (let time = 0; time < 100; time += 1) {
      provider.script({ send: [down] })
      const to = `+1202556${String(1000 + time)}`
      if (time % 20 === 0) bench.advance(60)
      await browser.send({ kind: 'phone', to })
    }
    expect((await bench.browser().send({ kind: 'phone', to: '+12025550199' })).status).toBe(200)
  })
})

describe('requests of one address', () => {
  test.each(['send', 'check', 'status'])('to %s are limited', async (route) => {
    const { bench, browser } = open({ limits: { requestsPerAddressPerMinute: 3 } })
    const { verification } = (await browser.send(start)).body
    bench.advance(60)
    const bodies = { send: start, check: { verification, code: '1' }, status: { verification } }
    const call = () =>
      browser.call(route, {
        method: 'POST',
        body: Reflect.get(bodies, route),
        headers: { 'idempotency-key': browser.key() },
      })
    for (let time = 0; time < 3; time += 1) expect((await call()).body.retryIn).not.toBe(60)
    const refused = await call()
    expect(refused).toMatchObject({ status: 429, body: { retry: 'after', retryIn: 60 } })
    expect(refused.headers.get('ratelimit')).toBe('"requestsPerAddressPerMinute";r=0;t=60')
  })
})

describe("the provider's budget", () => {
  const budget = { perMinute: 300, reservedForChecks: 0.2 }

  test('is not used up by one address whose sends the provider fails', async () => {
    const provider = scriptedProvider({ budget })
    const bench = createBench({ providers: [provider] })
    const down: SendResult = { status: 'unavailable', cause: 'down', retryInMs: null }
    provider.script({ send: Array.from({ length: 400 }, () => down) })
    const browser = bench.browser()
    for (let time = 0; time < 100; time += 1) await browser.send(start)
    expect(provider.sends.length).toBeLessThanOrEqual(60)
    provider.script({})
    expect((await bench.browser().send(start)).status).toBe(200)
  })

  test('of a small account is not used up by one address either', async () => {
    const provider = scriptedProvider({ budget: { perMinute: 60, reservedForChecks: 1 / 3 } })
    const bench = createBench({ providers: [provider] })
    const down: SendResult = { status: 'unavailable', cause: 'down', retryInMs: null }
    provider.script({ send: Array.from({ length: 400 }, () => down) })
    const browser = bench.browser()
    for (let time = 0; time < 100; time += 1) await browser.send(start)
    expect(provider.sends.length).toBeLessThanOrEqual(12)
    provider.script({})
    expect((await bench.browser().send(start)).status).toBe(200)
  })

  test('a lost check is settled a bounded number of times, with growing waits', async () => {
    const { provider, bench, browser } = open({ limits: { requestsPerAddressPerMinute: 10_000 } })
    const { verification } = (await browser.send(start)).body
    const lost: CheckResult = { status: 'unconfirmed', cause: 'timeout' }
    provider.script({ check: [lost], settle: Array.from({ length: 900 }, () => lost) })
    const key = browser.key()
    for (let time = 0; time < 200; time += 1) {
      const reply = await browser.check(verification, rightCode, key)
      expect(reply.body.code).toBe('check_unconfirmed')
      bench.advance(1)
    }
    expect(provider.checks).toHaveLength(1)
    expect(provider.settled.length).toBeLessThanOrEqual(7)
  })

  test('counts the second request of a send whose locale was refused', async () => {
    const provider = scriptedProvider({ budget: { perMinute: 3, reservedForChecks: 0 } })
    const answers: unknown[] = []
    const twice = {
      ...provider,
      send: async (...[input, options]: Parameters<typeof provider.send>): Promise<SendResult> => {
        answers.push(await options.mayCallAgain?.())
        return provider.send(input, options)
      },
    }
    const bench = createBench({ providers: [twice] })
    await bench.browser().send(start)
    await bench.browser().send({ kind: 'phone', to: '+12025550199' })
    expect(answers).toEqual([true, false])
  })
})

describe('one send for one act', () => {
  test('a process that slept past its lease begins nothing', async () => {
    const inner = memoryStore()
    const sleep = { at: 0 }
    let wake = () => {}
    const store = interceptStore(inner, async (call, method) => {
      if (method === 'compareAndSet') sleep.at -= 1
      if (method === 'compareAndSet' && sleep.at === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      return call()
    })
    const { provider, bench, browser } = open({ store })
    await browser.call('config')
    await browser.send({ kind: 'phone', to: '+12025550199' })
    const key = browser.key()
    sleep.at = 1
    const asleep = browser.send(start, key)
    while (sleep.at !== 0) await new Promise((resolve) => setImmediate(resolve))
    bench.advance(60)
    expect((await browser.send(start, key)).status).toBe(200)
    wake()
    expect((await asleep).status).toBe(409)
    expect(provider.sends).toHaveLength(2)
  })
})

describe('the right code, checked in parallel', () => {
  test.each([2, 3, 5])('%i times is approved each time', async (count) => {
    const bench = createBench()
    const browser = bench.browser()
    const { verification } = (await browser.send(start)).body
    const code = bench.code()
    const replies = await Promise.all(
      Array.from({ length: count }, () => browser.check(verification, code)),
    )
    expect(replies.map(({ body }) => body.status)).toEqual(replies.map(() => 'approved'))
    expect(new Set(replies.map(({ body }) => body.proof)).size).toBe(1)
  })

  test('a result that ends the verification waits for a check that is in flight', async () => {
    const { provider, browser } = open()
    const { verification } = (await browser.send(start)).body
    let approve: (result: CheckResult) => void = () => {}
    const slow = new Promise<CheckResult>((resolve) => {
      approve = resolve
    })
    provider.script({ check: [() => slow, { status: 'expired' }] })
    const first = browser.check(verification, rightCode)
    while (provider.checks.length === 0) await new Promise((resolve) => setImmediate(resolve))
    const second = browser.check(verification, rightCode)
    while (provider.checks.length === 1) await new Promise((resolve) => setImmediate(resolve))
    approve({ status: 'approved', channel: 'sms', environment: 'live' })
    expect((await first).body.status).toBe('approved')
    expect((await second).body.status).toBe('approved')
  })
})

test('a repeated check says what is true now', async () => {
  const { bench, browser } = open({ proofLifetime: 60 })
  const { verification } = (await browser.send(start)).body
  const key = browser.key()
  const { proof } = (await browser.check(verification, rightCode, key)).body
  await bench.server.verifyProof(proof, { to: start.to })
  expect((await browser.check(verification, rightCode, key)).body.code).toBe('verification_lost')
})

test('limits survive both steps of a rotation', async () => {
  const [older, newer] = ['older-secret-'.repeat(3), 'newer-secret-'.repeat(3)]
  const { provider, bench } = open({ secret: older, limits: { destinationPerHour: 2 } })
  await bench.browser().send(start)
  for (const secret of [[newer, older], [newer]]) {
    const rotated = createBench({
      beside: bench,
      providers: [provider],
      secret,
      limits: { destinationPerHour: 2 },
    })
    await rotated.browser().send(start)
  }
  expect(provider.sends).toHaveLength(2)
})

test('neither step of a rotation resets wrong codes, a pause, a paused prefix, or what was spent', async () => {
  const [older, newer] = ['older-secret-'.repeat(3), 'newer-secret-'.repeat(3)]
  const provider = scriptedProvider()
  const options = {
    providers: [provider],
    limits: { destinationPerHour: 100, destinationPerDay: 100 },
    spend: { perCountryPerDay: { DE: 1 } },
    pumping: { sends: 3, addresses: 3 },
  }
  const numbers = (prefix: string) => [1, 2, 3].map((n) => ({ kind: 'phone', to: `${prefix}${n}` }))
  const bench = createBench({ ...options, secret: older })
  const slowed = { kind: 'email', to: 'ada@example.com' }
  for (let round = 0; round < 10; round += 1) {
    const browser = bench.browser()
    const { verification } = (await browser.send(slowed)).body
    for (const code of ['1', '2', '3']) await browser.check(verification, `00000${code}`)
  }
  const [german] = numbers('+491511234500')
  await bench.browser().send(german!)
  for (const each of numbers('+1202555010')) await bench.browser().send(each)
  await bench.server.pauseSends({ kind: 'phone' })
  const sent = provider.sends.length
  for (const secret of [[newer, older], [newer]]) {
    bench.advance(60)
    const rotated = createBench({ ...options, beside: bench, secret })
    const answers = async () => {
      const bodies = [slowed, german!, { kind: 'phone', to: '+12025550104' }]
      const replies = await Promise.all(bodies.map((body) => rotated.browser().send(body)))
      return replies.map(({ body }) => body.code)
    }
    expect(await answers()).toEqual([
      'destination_limit',
      'provider_unavailable',
      'provider_unavailable',
    ])
    await rotated.server.resumeSends()
    expect(await answers()).toEqual(['destination_limit', 'provider_unavailable', 'send_limit'])
    await rotated.server.pauseSends({ kind: 'phone' })
  }
  expect(provider.sends).toHaveLength(sent)
})

test('the least time of a refusal by policy begins when the body is read', async () => {
  const { provider, bench, browser } = open()
  await browser.call('config')
  provider.script({ send: [{ status: 'refused', reason: null }] })
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      bench.advance(5)
      controller.enqueue(new TextEncoder().encode(JSON.stringify(start)))
      controller.close()
    },
  })
  const init = { method: 'POST', body, duplex: 'half' }
  const request = new Request('https://shop.example/api/verification/send', {
    ...init,
    headers: { 'content-type': 'application/json', 'idempotency-key': browser.key() },
  })
  const reply = await bench.server.fetch(request, {
    cookies: Object.fromEntries(browser.jar),
    origin: 'https://shop.example',
  })
  expect(reply.status).toBe(403)
  expect(bench.slept).toEqual([1500])
})

describe('line types', () => {
  test.each(['+447012345678', '+15005550100', '+491371234567'])('%s is refused', async (to) => {
    const reply = await open().browser.send({ kind: 'phone', to })
    expect(reply.body.code).toBe('line_type_not_allowed')
  })

  test('a fixed line is called, never texted', async () => {
    const { provider, browser } = open()
    const fixed = { kind: 'phone', to: '+442079460000' }
    expect((await browser.send({ ...fixed, channel: 'sms' })).body.code).toBe('channel_unavailable')
    const { body } = await browser.send(fixed)
    expect(body).toMatchObject({ channel: 'voice', channels: ['voice'] })
    expect(provider.sends.map(({ channel }) => channel)).toEqual(['voice'])
  })

  test('a resend is held to the countries of now', async () => {
    const { provider, bench, browser } = open()
    const { verification } = (await browser.send(start)).body
    const narrowed = createBench({ beside: bench, providers: [provider], countries: ['DE'] })
    const visitor = narrowed.browser()
    for (const [name, value] of browser.jar) visitor.jar.set(name, value)
    bench.advance(30)
    expect((await visitor.send({ verification })).body.code).toBe('country_not_allowed')
  })
})
