import { addressFor, numberFor } from '@otp-kit/simulator'
import { describe, expect, test } from 'vitest'
import { createVerificationServer } from './server.ts'
import { memoryStore } from './store/memory.ts'
import { createBench, origin, secret } from './testing/fixtures/bench.ts'
import { rightCode, scriptedProvider } from './testing/fixtures/scripted-provider.ts'
import { describeKinds, phone } from './testing/fixtures/test-kinds.ts'

const { to, start } = phone

describeKinds(({ kind, to, masked, channel, start, outcome }) => {
  test('a destination is verified, and its proof accepted once', async () => {
    const bench = createBench()
    const browser = bench.browser()
    const config = await browser.call('config')
    expect(config.body).toEqual({
      kinds: {
        phone: { channels: ['sms'], code: { length: 6, charset: 'numeric' }, countries: null },
        email: { channels: ['email'], code: { length: 6, charset: 'numeric' }, countries: null },
      },
      challenge: null,
      languages: [],
    })
    const sent = await browser.send(start)
    expect(sent.body).toEqual({
      status: 'awaiting',
      verification: expect.any(String),
      to: masked,
      kind,
      channel,
      code: { length: 6, charset: 'numeric' },
      originBound: false,
      expiresIn: 300,
      resendIn: 30,
      attemptsLeft: 3,
      sendsLeft: 3,
      channels: [channel],
      resendSemantics: kind === 'phone' ? 'unknown' : 'replaces',
      resendExtends: false,
    })
    const { verification } = sent.body
    expect(verification.length).toBeLessThan(1024)
    const wrong = await browser.check(verification, bench.wrong(to))
    expect(wrong.body).toEqual({ status: 'incorrect', attemptsLeft: 2 })
    const right = await browser.check(verification, bench.code(to))
    expect(right.body).toEqual({
      status: 'approved',
      proof: expect.any(String),
      proofExpiresIn: 1800,
      to,
      kind,
    })
    expect((await browser.status(verification)).body).toEqual(right.body)
    const claims = await bench.server.verifyProof(right.body.proof, { to })
    expect(claims).toMatchObject({ sub: to, kind, channel, environment: 'simulator' })
    await expect(bench.server.verifyProof(right.body.proof, { to })).rejects.toMatchObject({
      name: 'ProofError',
      code: 'used',
    })
    expect((await browser.status(verification)).body.code).toBe('verification_lost')
    expect(bench.events.map(({ type }) => type)).toEqual([
      'sent',
      'incorrect',
      'approved',
      'proof-used',
      'proof-refused',
    ])
  })

  test.each([
    ['undeliverable', 422, 'destination_undeliverable'],
    ['write-limit', 503, 'provider_unavailable'],
    ['no-credit', 500, 'misconfigured'],
    ['key-refused', 500, 'misconfigured'],
    ['key-expired', 500, 'misconfigured'],
    ['provider-error', 503, 'provider_unavailable'],
    ['provider-unavailable', 503, 'provider_unavailable'],
    ['recovers', 503, 'provider_unavailable'],
    ['send-answer-lost', 504, 'send_unconfirmed'],
  ] as const)('the outcome %s of a send is a problem of %i: %s', async (name, status, code) => {
    const reply = await createBench()
      .browser()
      .send({ kind, to: outcome(name) })
    expect(reply).toMatchObject({ status, body: { status, code } })
    expect(reply.headers.get('content-type')).toBe('application/problem+json')
  })

  test('a send whose answer was lost can still be checked', async () => {
    const bench = createBench()
    const browser = bench.browser()
    const to = outcome('send-answer-lost')
    const { body } = await browser.send({ kind, to })
    const reply = await browser.check(body.awaiting.verification, bench.code(to))
    expect(reply.body.status).toBe('approved')
  })

  test('a check whose answer was lost is settled by the decision', async () => {
    const bench = createBench()
    const browser = bench.browser()
    const to = outcome('check-answer-lost')
    const { body } = await browser.send({ kind, to })
    const wrong = await browser.check(body.verification, bench.wrong(to))
    expect(wrong.body).toEqual({ status: 'incorrect', attemptsLeft: 2 })
    const right = await browser.check(body.verification, bench.code(to))
    expect(right.body.status).toBe('approved')
  })

  test.each(['blocklisted', 'disposable', 'duplicate'] as const)(
    'a right code for a destination that is %s is declined by policy, like any other refusal',
    async (name) => {
      const policies = { disposable: 'decline', duplicate: 'decline' } as const
      const bench = createBench({
        didit: { phone: policies, email: policies },
        subject: () => 'account-7',
      })
      const browser = bench.browser()
      const to = outcome(name)
      const { body } = await browser.send({ kind, to })
      const reply = await browser.check(body.verification, bench.code(to))
      expect(reply.body).toEqual({ status: 'declined', reason: 'policy', retryIn: null })
      expect(bench.slept).toEqual([1500])
    },
  )
})

describe('outcomes of the simulator for one kind only', () => {
  test.each([
    ['blocked-repeated-attempts', 403, 'policy'],
    ['invalid-number', 422, 'destination_invalid'],
    ['invalid-line-type', 422, 'line_type_not_allowed'],
    ['number-limit', 429, 'destination_limit'],
    ['no-top-up', 500, 'misconfigured'],
  ] as const)('the number of %s: %i, %s', async (name, status, code) => {
    const reply = await createBench()
      .browser()
      .send({ kind: 'phone', to: numberFor(name) })
    expect(reply).toMatchObject({ status, body: { status, code } })
  })

  test('an address that Didit refuses as malformed', async () => {
    const reply = await createBench()
      .browser()
      .send({ kind: 'email', to: addressFor('invalid-address') })
    expect(reply).toMatchObject({ status: 422, body: { code: 'destination_invalid' } })
  })

  test.each([
    ['phone', { phone: { voip: 'decline' } }, numberFor('voip')],
    ['email', { email: { breached: 'decline' } }, addressFor('breached')],
    ['email', {}, addressFor('undeliverable-later')],
  ] as const)('a right code for %s with %j is declined by policy: %s', async (kind, didit, to) => {
    const bench = createBench({ didit })
    const browser = bench.browser()
    const { body } = await browser.send({ kind, to })
    const reply = await browser.check(body.verification, bench.code(to))
    expect(reply.body).toEqual({ status: 'declined', reason: 'policy', retryIn: null })
  })

  test('a code of letters and digits, typed in lower case', async () => {
    const bench = createBench({ didit: { email: { charset: 'alphanumeric', codeLength: 8 } } })
    const browser = bench.browser()
    const to = 'ada@example.com'
    const { body } = await browser.send({ kind: 'email', to })
    expect(body.code).toEqual({ length: 8, charset: 'alphanumeric' })
    const code = bench.code(to)
    expect(code).toMatch(/^[A-Z\d]{8}$/)
    const reply = await browser.check(body.verification, code.toLowerCase())
    expect(reply.body).toMatchObject({ status: 'approved', to })
  })
})

describeKinds(({ kind, outcome }) => {
  test('no destination, code, key, handle or proof is in an event or a problem', async () => {
    const bench = createBench()
    const browser = bench.browser()
    const bodies: unknown[] = []
    const secrets = ['live-key-for-tests', secret]
    const outcomes = [
      'approved',
      'blocklisted',
      'undeliverable',
      'key-refused',
      'provider-error',
      'send-answer-lost',
      'check-answer-lost',
    ] as const
    for (const name of outcomes) {
      const to = outcome(name)
      secrets.push(kind === 'phone' ? to.slice(2) : to)
      const { body } = await browser.send({ kind, to })
      bodies.push(body)
      const verification = body.verification ?? body.awaiting?.verification
      if (verification === undefined) continue
      const code = bench.code(to)
      secrets.push(code, verification)
      const wrong = await browser.check(verification, bench.wrong(to))
      const right = await browser.check(verification, code)
      secrets.push(bench.wrong(to), right.body.proof ?? code)
      bodies.push(wrong.body)
    }
    expect(bench.events.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['sent', 'approved', 'declined', 'send-refused', 'misconfigured']),
    )
    const events = JSON.stringify(bench.events)
    for (const each of secrets) expect(events).not.toContain(each)
    const problems = JSON.stringify(
      bodies.filter((body) => body && !('verification' in Object(body))),
    )
    // Handles start with `ey`. They belong in a problem with `awaiting`, whose code can still be checked.
    for (const each of secrets.filter((text) => !text.startsWith('ey'))) {
      expect(problems).not.toContain(each)
    }
  })
})

describe('an unexpected error', () => {
  test('reveals nothing to the client, and reports where it was thrown', async () => {
    const bench = createBench({
      providers: [scriptedProvider()],
      purpose: () => {
        throw new Error('the database at 10.20.30.40 said +12025550100')
      },
    })
    const reply = await bench.browser().send(start)
    expect(reply.status).toBe(500)
    expect(reply.body).toEqual({
      type: 'urn:otp-kit:problem:internal',
      title: 'An unexpected error',
      status: 500,
      code: 'internal',
      retry: 'now',
    })
    expect(bench.events).toEqual([
      { type: 'internal-error', error: expect.stringContaining('server.test.ts') },
    ])
    expect(JSON.stringify(bench.events)).not.toContain('2025550100')
  })

  test('of a listener changes nothing', async () => {
    for (const onEvent of [
      () => {
        throw new Error('logger')
      },
      () => Promise.reject(new Error('logger')),
    ]) {
      const bench = createBench({ providers: [scriptedProvider()], onEvent })
      expect((await bench.browser().send(start)).status).toBe(200)
    }
  })
})

test('refusals by policy take the same time, whatever refused', async () => {
  const provider = scriptedProvider()
  const bench = createBench({ providers: [provider], policyFloor: 800 })
  const tookMs = (ms: number) => () => {
    bench.advance(ms / 1000)
    return { status: 'refused', reason: null } as const
  }
  provider.script({ send: [tookMs(0), tookMs(300), tookMs(799), tookMs(900)] })
  for (let time = 0; time < 4; time += 1) await bench.browser().send(start)
  expect(bench.slept).toEqual([800, 500, 1])
})

describe('a verification in progress', () => {
  test('continues with a rotated secret, and ends with a removed one', async () => {
    const provider = scriptedProvider()
    const bench = createBench({ providers: [provider] })
    const browser = bench.browser()
    const { body } = await browser.send(start)
    const newer = 'a-newer-secret-'.repeat(3)
    const over = (secrets: string[]) =>
      createBench({ beside: bench, providers: [provider], secret: secrets, indexSecret: secret })
    const visit = (secrets: string[]) => {
      const visitor = over(secrets).browser()
      for (const [name, value] of browser.jar) visitor.jar.set(name, value)
      return visitor
    }
    const during = await visit([newer, secret]).check(body.verification, rightCode)
    expect(during.body.status).toBe('approved')
    expect((await visit([newer]).status(body.verification)).body.code).toBe('verification_lost')
  })

  test('is lost with the memory store, and gives no new attempts', async () => {
    const provider = scriptedProvider()
    const bench = createBench({ providers: [provider] })
    const browser = bench.browser()
    const { body } = await browser.send(start)
    const restarted = createBench({ beside: bench, providers: [provider], store: memoryStore() })
    const visitor = restarted.browser()
    for (const [name, value] of browser.jar) visitor.jar.set(name, value)
    expect((await visitor.check(body.verification, rightCode)).body.code).toBe('verification_lost')
    expect((await visitor.send({ verification: body.verification })).body.code).toBe(
      'verification_lost',
    )
    expect(provider.checks).toHaveLength(0)
  })

  // Long strings only: random text contains short ones by chance.
  test('is encrypted in the store', async () => {
    const values: string[] = []
    const inner = memoryStore()
    const store = {
      ...inner,
      compareAndSet: (...values_: Parameters<typeof inner.compareAndSet>) => {
        values.push(JSON.stringify(values_))
        return inner.compareAndSet(...values_)
      },
      consume: (...values_: Parameters<typeof inner.consume>) => {
        values.push(JSON.stringify(values_))
        return inner.consume(...values_)
      },
    }
    const bench = createBench({ store })
    const browser = bench.browser()
    const { body } = await browser.send(start)
    await browser.check(body.verification, bench.code(to))
    expect(values.length).toBeGreaterThan(8)
    expect(/2025550100|awaiting|198\.51\.100/.exec(values.join('\n'))).toBeNull()
  })
})

test('the paths are under `basePath`, and a page can call the server in process', async () => {
  const server = createVerificationServer({
    providers: [scriptedProvider()],
    secret,
    countries: 'all',
    allowedOrigins: [origin],
    basePath: '/otp',
    environment: 'test',
  })
  const { fetch, basePath } = server
  expect(basePath).toBe('/otp')
  const cookies: string[] = []
  const config = await fetch(new Request(`${origin}/otp/config`), {
    setCookie: (header) => cookies.push(header),
  })
  expect(config.status).toBe(200)
  const cookie = cookies[0]!.split(';')[0]!
  const reply = await fetch(
    new Request(`${origin}/otp/send`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'the-key-of-one-act' },
      body: JSON.stringify(start),
    }),
    { origin, cookies: cookie, setCookie: (header) => cookies.push(header) },
  )
  expect(reply.status).toBe(200)
  expect(cookies).toHaveLength(1)
  expect((await fetch(new Request(`${origin}/api/verification/config`))).status).toBe(404)
})
