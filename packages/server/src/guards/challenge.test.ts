import { describe, expect, test } from 'vitest'
import type { Challenge, ChallengeContext } from '../challenge/challenge.ts'
import { createBench, type BenchOptions } from '../testing/fixtures/bench.ts'
import { StoreUnavailableError } from '../store/store.ts'
import { memoryStore } from '../store/memory.ts'
import { interceptStore } from '../testing/fixtures/intercept-store.ts'
import { scriptedProvider } from '../testing/fixtures/scripted-provider.ts'

const start = { kind: 'phone', to: '+12025550123' } as const
const solved = { ...start, challenge: 'right' }

/** A challenge whose token is `right`, and each token counts once. */
function open(over: Partial<Challenge> = {}, options: BenchOptions = {}) {
  const provider = scriptedProvider()
  const asked: (ChallengeContext & { readonly token: string })[] = []
  const challenge: Challenge = {
    name: 'fake',
    async verify(token, context) {
      asked.push({ token, ...context })
      return token.startsWith('right')
        ? { status: 'solved' }
        : { status: 'failed', reason: 'invalid-input-response' }
    },
    ...over,
  }
  const bench = createBench({ providers: [provider], challenge, ...options })
  return { bench, browser: bench.browser(), provider, asked }
}

describe('with a challenge', () => {
  test('config names it, with the key of its widget', async () => {
    const { browser } = open({ siteKey: 'public' })
    expect((await browser.call('config')).body).toMatchObject({
      challenge: 'fake',
      challengeSiteKey: 'public',
    })
    expect((await open().browser.call('config')).body).not.toHaveProperty('challengeSiteKey')
  })

  test('a send and a resend need a token, and a check does not', async () => {
    const { bench, browser, provider, asked } = open()
    const refused = await browser.send(start)
    expect(refused).toMatchObject({
      status: 403,
      body: { code: 'challenge_required', retry: 'now' },
    })
    const sent = await browser.send(solved)
    expect(sent.status).toBe(200)
    const { verification } = sent.body
    bench.advance(30)
    expect((await browser.send({ verification })).body.code).toBe('challenge_required')
    expect((await browser.send({ verification, challenge: 'right too' })).status).toBe(200)
    expect((await browser.check(verification, '424242')).body.status).toBe('approved')
    expect(asked.map(({ token }) => token)).toEqual(['right', 'right too'])
    expect(provider.sends).toHaveLength(2)
    expect(bench.events).toContainEqual({
      type: 'challenge-failed',
      challenge: 'fake',
      reason: 'missing',
    })
  })

  test('the service gets the address, the hosts and a UUID', async () => {
    const { bench, asked } = open()
    const browser = bench.browser('198.51.100.77')
    await browser.send(solved)
    expect(asked[0]).toMatchObject({ ip: '198.51.100.77', hostnames: ['shop.example'] })
    expect(asked[0]!.idempotencyKey).toMatch(
      /^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    )
  })

  test('a refused token sends nothing, and costs the address a send', async () => {
    const { bench, provider, asked } = open({}, { limits: { addressPerHour: 3 } })
    const codes: string[] = []
    for (let time = 0; time < 4; time += 1) {
      const reply = await bench.browser('198.51.100.9').send({ ...start, challenge: 'wrong' })
      codes.push(reply.body.code)
    }
    expect(codes).toEqual([...Array.from({ length: 3 }, () => 'challenge_failed'), 'send_limit'])
    // After the limit of the address: the service is not asked.
    expect(asked).toHaveLength(3)
    expect(provider.sends).toHaveLength(0)
    expect(bench.events).toContainEqual({
      type: 'challenge-failed',
      challenge: 'fake',
      reason: 'invalid-input-response',
    })
  })

  test('a missing token costs nothing', async () => {
    const { bench, provider } = open({}, { limits: { addressPerHour: 1 } })
    const browser = bench.browser('198.51.100.9')
    for (let time = 0; time < 5; time += 1) await browser.send(start)
    expect((await browser.send(solved)).status).toBe(200)
    expect(provider.sends).toHaveLength(1)
  })

  test('a destination whose limit is reached is refused after the challenge only', async () => {
    const { bench, browser, asked } = open({}, { limits: { destinationPerHour: 1 } })
    await browser.send(solved)
    const stranger = bench.browser()
    expect((await stranger.send({ ...start, challenge: 'wrong' })).body.code).toBe(
      'challenge_failed',
    )
    expect((await stranger.send(solved)).body.code).toBe('destination_limit')
    expect(asked).toHaveLength(3)
  })

  test('a repeat under one key needs no token, takes another one, and asks nobody', async () => {
    const { browser, provider, asked } = open()
    const key = browser.key()
    const first = await browser.send(solved, key)
    expect((await browser.send({ ...start, challenge: 'new' }, key)).body).toEqual(first.body)
    expect((await browser.send(start, key)).body).toEqual(first.body)
    expect(asked).toHaveLength(1)
    expect(provider.sends).toHaveLength(1)
  })

  test('a refused token can be replaced under the same key', async () => {
    const { browser, asked } = open()
    const key = browser.key()
    expect((await browser.send({ ...start, challenge: 'wrong' }, key)).status).toBe(403)
    expect((await browser.send(solved, key)).status).toBe(200)
    expect(new Set(asked.map(({ idempotencyKey }) => idempotencyKey)).size).toBe(2)
  })

  test('a destination that is refused anyway costs no token', async () => {
    const { browser, asked } = open()
    await browser.send({ kind: 'phone', to: '+447012345678', challenge: 'right' })
    await browser.send({ ...solved, channel: 'email' })
    expect(asked).toHaveLength(0)
  })
})

describe('where the service does not answer', () => {
  const down = async () => ({ status: 'unavailable', cause: 'HTTP 503' }) as const

  test('sends are refused, can be tried again at once, and cost nothing', async () => {
    const { bench, provider } = open({ verify: down }, { limits: { addressPerHour: 1 } })
    const browser = bench.browser('198.51.100.9')
    for (let time = 0; time < 3; time += 1) {
      expect(await browser.send(solved)).toMatchObject({
        status: 403,
        body: { code: 'challenge_failed', retry: 'now' },
      })
    }
    expect(provider.sends).toHaveLength(0)
    expect(bench.events).toContainEqual({
      type: 'challenge-unavailable',
      challenge: 'fake',
      allowed: false,
      cause: 'HTTP 503',
    })
  })

  test('or allowed, if the option says so: not without a token, nor with a refused one', async () => {
    const { bench, browser } = open({ verify: down, whenUnavailable: 'allow' })
    expect((await browser.send(start)).body.code).toBe('challenge_required')
    expect((await browser.send(solved)).status).toBe(200)
    expect(bench.events).toContainEqual(expect.objectContaining({ allowed: true }))
    const strict = open({ whenUnavailable: 'allow' })
    expect((await strict.browser.send({ ...start, challenge: 'wrong' })).status).toBe(403)
  })

  test('a `verify` that never ends is cut off', async () => {
    const { browser } = open({ timeoutMs: 5, verify: () => new Promise(() => {}) })
    expect((await browser.send(solved)).body.code).toBe('challenge_failed')
  })

  test('a `verify` that throws allows nothing', async () => {
    const throwing = () => {
      throw new Error('a bug')
    }
    const { bench, browser } = open({ verify: throwing })
    expect((await browser.send(solved)).body.code).toBe('challenge_failed')
    expect(bench.events.map(({ type }) => type)).toContain('internal-error')
  })

  test.each([undefined, null, true, 'solved', {}, { status: 'ok' }])(
    'a `verify` that returns %j allows nothing',
    async (result) => {
      const { bench, browser, provider } = open({
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as from JavaScript
        verify: (async () => result) as unknown as Challenge['verify'],
        whenUnavailable: 'allow',
      })
      expect((await browser.send(solved)).body.code).toBe('misconfigured')
      expect(provider.sends).toHaveLength(0)
      expect(bench.events.map(({ type }) => type)).toContain('misconfigured')
    },
  )

  test('wrong keys are reported to you with the fix, and to the page without it', async () => {
    const fix = 'Copy the keys again.'
    const { bench, browser } = open({ verify: async () => ({ status: 'misconfigured', fix }) })
    const reply = await browser.send(solved)
    expect(reply).toMatchObject({ status: 500, body: { code: 'misconfigured', retry: 'never' } })
    expect(JSON.stringify(reply.body)).not.toContain(fix)
    expect(bench.events).toContainEqual({ type: 'misconfigured', provider: 'fake', fix })
  })
})

describe('a store that fails at one call', () => {
  const cases = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((nth) => [
    ['before', nth] as const,
    ['after', nth] as const,
  ])
  test.each(cases)('%s call %i of a send: the address loses nothing', async (when, nth) => {
    let at = 0
    const store = interceptStore(memoryStore(), async (call) => {
      at -= 1
      if (at !== 0) return call()
      if (when === 'after') await call()
      throw new StoreUnavailableError('connection reset')
    })
    const limits = { addressPerHour: 1, destinationPerHour: 1 }
    const { bench, browser, provider } = open({}, { store, limits })
    await browser.call('config')
    const key = browser.key()
    at = nth
    await browser.send(solved, key)
    at = 0
    bench.advance(20)
    expect((await browser.send({ ...solved, challenge: 'right, again' }, key)).status).toBe(200)
    expect(provider.sends).toHaveLength(1)
  })
})

describe('`when`', () => {
  test('asks for the challenge only above a number of sends from an address', async () => {
    const seen: number[] = []
    const { bench, asked } = open({
      when({ sendsFromAddress }) {
        seen.push(sendsFromAddress)
        return sendsFromAddress > 2
      },
    })
    const send = (to: string, challenge?: string) =>
      bench.browser('198.51.100.9').send({ kind: 'phone', to, challenge })
    expect((await send('+12025550101')).status).toBe(200)
    expect((await send('+12025550102')).status).toBe(200)
    expect((await send('+12025550103')).body.code).toBe('challenge_required')
    expect((await send('+12025550103', 'right')).status).toBe(200)
    expect(seen).toEqual([1, 2, 3, 3])
    expect(asked).toHaveLength(1)
  })

  test.each<[string, unknown]>([
    ['throws', () => Promise.reject(new Error('a bug'))],
    ['returns nothing', () => {}],
  ])('one that %s asks for it', async (_, when) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as from JavaScript
    const { browser } = open({ when: when as NonNullable<Challenge['when']> })
    expect((await browser.send(start)).body.code).toBe('challenge_required')
    expect((await browser.send(solved)).status).toBe(200)
  })

  test('knows the kind, a resend and the request', async () => {
    const seen: unknown[] = []
    const { bench } = open({
      when({ kind, resend, address, request }) {
        seen.push([kind, resend, address, request.headers.get('content-type')])
        return false
      },
    })
    const browser = bench.browser('198.51.100.9')
    const { verification } = (await browser.send(start)).body
    bench.advance(30)
    await browser.send({ verification })
    expect(seen).toEqual([
      ['phone', false, '198.51.100.9', 'application/json'],
      ['phone', true, '198.51.100.9', 'application/json'],
    ])
  })
})
