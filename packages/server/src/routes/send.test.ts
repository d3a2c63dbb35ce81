import { describe, expect, test } from 'vitest'
import { createBench, statuses, type Bench, type TestBrowser } from '../testing/fixtures/bench.ts'
import { scriptedProvider } from '../testing/fixtures/scripted-provider.ts'
import { describeKinds } from '../testing/fixtures/test-kinds.ts'

describeKinds(({ kind, to, masked, start, other }) => {
  function scripted(over: Parameters<typeof scriptedProvider>[0] = {}) {
    const provider = scriptedProvider(over)
    const bench = createBench({ providers: [provider] })
    return { provider, bench, browser: bench.browser() }
  }

  async function resend(browser: TestBrowser, verification: string) {
    return browser.send({ verification })
  }

  describe('the result of the provider', () => {
    const about = { kind, to: masked, provider: 'scripted' }

    test('a refusal by policy has no reason, is delayed, repeated, and gives its limits back', async () => {
      const { provider, bench, browser } = scripted()
      provider.script({ send: [{ status: 'refused', reason: 'spam' }] })
      const key = browser.key()
      const reply = await browser.send(start, key)
      expect(reply.status).toBe(403)
      expect(reply.body).toEqual({
        type: 'urn:otp-kit:problem:policy',
        title: 'This destination cannot be verified',
        status: 403,
        code: 'policy',
        retry: 'other-number',
      })
      expect(bench.slept).toEqual([1500])
      expect(bench.events).toMatchObject([
        { type: 'send-refused', ...about, code: 'policy', reason: 'spam' },
      ])
      expect((await browser.send(start, key)).body).toEqual(reply.body)
      expect(provider.sends).toHaveLength(1)
      expect((await bench.browser().send(start)).body.sendsLeft).toBe(3)
    })

    test('a resend that is refused by policy ends the verification', async () => {
      const { provider, bench, browser } = scripted()
      const { body } = await browser.send(start)
      bench.advance(30)
      provider.script({ send: [{ status: 'refused', reason: null }] })
      expect((await resend(browser, body.verification)).body.code).toBe('policy')
      bench.advance(300)
      expect((await resend(browser, body.verification)).body.code).toBe('policy')
      expect((await browser.status(body.verification)).body).toEqual({
        status: 'declined',
        reason: 'policy',
        retryIn: null,
        to: body.to,
      })
      expect(provider.sends).toHaveLength(2)
    })

    test.each([
      [{ status: 'undeliverable', reason: null }, 422, 'destination_undeliverable'],
      [{ status: 'invalid-destination', why: 'malformed' }, 422, 'destination_invalid'],
      [{ status: 'invalid-destination', why: 'line-type' }, 422, 'line_type_not_allowed'],
      [{ status: 'unavailable', cause: 'down', retryInMs: null }, 503, 'provider_unavailable'],
      [{ status: 'misconfigured', fix: 'top up' }, 500, 'misconfigured'],
    ] as const)('%j', async (result, status, code) => {
      const { provider, bench, browser } = scripted()
      provider.script({ send: [result] })
      const reply = await browser.send(start)
      expect(reply).toMatchObject({ status, body: { code } })
      expect(JSON.stringify(reply.body)).not.toContain('top up')
      // Nothing was sent, so nothing is counted and there is no wait.
      expect((await browser.send(start)).body).toMatchObject({ sendsLeft: 3, resendIn: 30 })
      expect(bench.slept).toEqual([])
    })

    test("after the provider's own limit there is one long wait, without further calls", async () => {
      const { provider, bench, browser } = scripted()
      provider.script({ send: [{ status: 'destination-limit', retryInMs: null }] })
      expect((await browser.send(start)).body).toMatchObject({
        code: 'destination_limit',
        retryIn: 3600,
      })
      bench.advance(3000)
      expect((await bench.browser().send(start)).body).toMatchObject({
        code: 'destination_limit',
        retryIn: 3600,
      })
      expect(provider.sends).toHaveLength(1)
      bench.advance(600)
      expect((await browser.send(start)).status).toBe(200)
    })

    test("the provider's limit during a verification delays its resend", async () => {
      const { provider, bench, browser } = scripted()
      const { body } = await browser.send(start)
      bench.advance(30)
      provider.script({ send: [{ status: 'destination-limit', retryInMs: 900_000 }] })
      expect((await resend(browser, body.verification)).body.retryIn).toBe(900)
      expect((await browser.status(body.verification)).body).toMatchObject({
        status: 'awaiting',
        resendIn: 900,
      })
    })

    test('a lost answer leaves the code form open, and nothing is sent twice', async () => {
      const { provider, bench, browser } = scripted()
      provider.script({ send: [{ status: 'unconfirmed', cause: 'timeout' }] })
      const key = browser.key()
      const lost = await browser.send(start, key)
      expect(lost).toMatchObject({
        status: 504,
        body: {
          code: 'send_unconfirmed',
          retryIn: 30,
          awaiting: {
            status: 'awaiting',
            expiresIn: 300,
            resendIn: 30,
            attemptsLeft: 3,
            sendsLeft: 3,
          },
        },
      })
      const { verification } = lost.body.awaiting
      bench.advance(10)
      const replay = await browser.send(start, key)
      expect(replay.body.awaiting).toMatchObject({ verification, expiresIn: 290, resendIn: 20 })
      expect(provider.sends).toHaveLength(1)
      expect(bench.events).toMatchObject([{ type: 'send-unconfirmed', cause: 'timeout' }])
      expect((await browser.check(verification, '424242')).body.status).toBe('approved')
      expect(provider.checks[0]!.providerId).toBeNull()
    })

    test('a repeat after a lost first send keeps the expiry of the first', async () => {
      const { provider, bench, browser } = scripted()
      provider.script({
        send: [
          { status: 'unconfirmed', cause: 'timeout' },
          { status: 'sent', providerId: 'found', fresh: false },
        ],
      })
      const lost = await browser.send(start)
      bench.advance(30)
      const again = await resend(browser, lost.body.awaiting.verification)
      expect(again.body.expiresIn).toBe(270)
      expect((await browser.check(again.body.verification, '424242')).body.status).toBe('approved')
      expect(provider.checks[0]!.providerId).toBe('found')
    })

    test('a repeat whose answer was lost belongs to the pending verification', async () => {
      const { provider, bench, browser } = scripted()
      const { verification } = (await browser.send(start)).body
      bench.advance(30)
      provider.script({ send: [{ status: 'unconfirmed', cause: 'timeout' }] })
      const lost = await resend(browser, verification)
      expect(lost.body.awaiting).toMatchObject({ verification, expiresIn: 270 })
      expect((await browser.check(verification, '424242')).body.status).toBe('approved')
      expect(provider.checks[0]!.providerId).toBe('p1')
    })

    test('a fresh send after a lost one resets expiry and attempts', async () => {
      const { provider, bench, browser } = scripted()
      provider.script({ send: [{ status: 'unconfirmed', cause: 'timeout' }] })
      const { verification } = (await browser.send(start)).body.awaiting
      await browser.check(verification, '111111')
      bench.advance(30)
      expect((await resend(browser, verification)).body).toMatchObject({
        expiresIn: 300,
        attemptsLeft: 3,
      })
    })

    test('a repeat of an unknown or finished verification counts as new', async () => {
      const { provider, bench, browser } = scripted()
      const { verification } = (await browser.send(start)).body
      bench.advance(30)
      provider.script({ send: [{ status: 'sent', providerId: 'unknown', fresh: false }] })
      expect((await resend(browser, verification)).body.expiresIn).toBe(300)
      provider.script({
        check: [{ status: 'expired' }],
        send: [{ status: 'sent', providerId: 'unknown', fresh: false }],
      })
      expect((await browser.check(verification, '424242')).body.status).toBe('expired')
      bench.advance(40)
      expect((await resend(browser, verification)).body).toMatchObject({ expiresIn: 300 })
      expect((await browser.check(verification, '424242')).body.status).toBe('approved')
    })

    test('a send by a provider that throws is unconfirmed', async () => {
      const { provider, bench, browser } = scripted()
      provider.script({
        send: [
          () => {
            throw new Error(`something about ${to}`)
          },
        ],
      })
      expect((await browser.send(start)).body.code).toBe('send_unconfirmed')
      expect(JSON.stringify(bench.events)).not.toContain(to.slice(1))
    })

    test('a call to a provider that never answers is aborted', async () => {
      const { provider, browser } = scripted({ timeoutMs: 5 })
      provider.script({ send: [() => new Promise(() => {})] })
      expect((await browser.send(start)).body.code).toBe('send_unconfirmed')
    })
  })

  function capped(name: string, limit: number) {
    const { kinds } = scriptedProvider()
    const capped = { ...kinds[kind]!, destinationCap: { limit, windowMs: 3_600_000 } }
    return scriptedProvider({ name, kinds: { [kind]: capped } })
  }

  describe('a second provider', () => {
    test('is used only where the first certainly sent nothing', async () => {
      const first = scriptedProvider({ name: 'first' })
      const second = scriptedProvider({ name: 'second' })
      const bench = createBench({ providers: [first, second] })
      first.script({ send: [{ status: 'unavailable', cause: 'refused', retryInMs: null }] })
      const browser = bench.browser()
      const { body } = await browser.send(start)
      expect(body.status).toBe('awaiting')
      expect((await browser.check(body.verification, '424242')).body.status).toBe('approved')
      expect([first.checks.length, second.checks.length]).toEqual([0, 1])

      first.script({ send: [{ status: 'unconfirmed', cause: 'timeout' }] })
      expect((await browser.send({ kind, to: other(1) })).status).toBe(504)
      first.script({ send: [{ status: 'refused', reason: null }] })
      expect((await browser.send({ kind, to: other(2) })).status).toBe(403)
      expect(second.sends).toHaveLength(1)
    })

    test('has its own limit per destination', async () => {
      const [first, second] = [capped('first', 1), capped('second', 3)]
      const bench = createBench({ providers: [first, second] })
      first.script({ send: [{ status: 'unavailable', cause: 'refused', retryInMs: null }] })
      const browser = bench.browser()
      expect((await browser.send(start)).body.sendsLeft).toBe(2)
      bench.advance(400)
      // The first provider sent nothing, so its limit is not used up.
      expect((await browser.send(start)).body.sendsLeft).toBe(0)
      bench.advance(60)
      const refused = await browser.send(start)
      expect(refused.body.code).toBe('destination_limit')
      expect(refused.headers.get('ratelimit')).toBeNull()
    })
  })

  test('a function of the site that fails counts against no limit', async () => {
    let failing = true
    const bench = createBench({
      subject() {
        if (failing) throw new Error('no session store')
        return undefined
      },
    })
    const browser = bench.browser()
    for (let tries = 0; tries < 21; tries += 1) {
      expect(await browser.send(start)).toMatchObject({
        status: 500,
        body: { code: 'internal' },
      })
    }
    expect(bench.events[0]).toMatchObject({
      type: 'internal-error',
      error: expect.stringContaining('no session store'),
    })
    failing = false
    expect((await browser.send(start)).body).toMatchObject({
      status: 'awaiting',
      sendsLeft: 3,
    })
  })

  test.each([undefined, null, '', 7])(
    'a purpose of %j sends nothing, since no code could be checked, and counts against no limit',
    async (purpose) => {
      const given: { purpose: unknown } = { purpose }
      const provider = scriptedProvider()
      const bench: Bench = Reflect.apply(createBench, undefined, [
        { providers: [provider], purpose: () => given.purpose },
      ])
      const browser = bench.browser()
      expect(await browser.send(start)).toMatchObject({ status: 500, body: { code: 'internal' } })
      expect(provider.sends).toHaveLength(0)
      expect(bench.events).toMatchObject([
        { type: 'internal-error', error: expect.stringContaining('`purpose`') },
      ])
      given.purpose = 'sign-up'
      expect((await browser.send(start)).body).toMatchObject({ status: 'awaiting', sendsLeft: 3 })
    },
  )

  test('what the provider receives', async () => {
    const provider = scriptedProvider()
    const last = provider.kinds[kind]!.channels.at(-1)!
    const bench = createBench({ providers: [provider], subject: () => 'account-7' })
    const browser = bench.browser('192.0.2.7')
    await browser.call('config')
    await browser.call('send', {
      method: 'POST',
      body: { ...start, channel: last, locale: 'de-DE' },
      headers: { 'idempotency-key': browser.key(), 'user-agent': 'Tests/1' },
    })
    expect(provider.sends[0]).toMatchObject({
      kind,
      channel: last,
      locale: 'de-DE',
      subject: 'account-7',
      signals: { ip: '192.0.2.7', userAgent: 'Tests/1' },
    })
  })

  test('concurrent sends send once', async () => {
    const { provider, browser } = scripted()
    await browser.call('config')
    const replies = await Promise.all(Array.from({ length: 8 }, () => browser.send(start)))
    expect(provider.sends).toHaveLength(1)
    expect(statuses(replies)).toEqual([200, 429, 429, 429, 429, 429, 429, 429])
  })

  test('two concurrent resends send once', async () => {
    const { provider, bench, browser } = scripted()
    const { body } = await browser.send(start)
    bench.advance(30)
    const replies = await Promise.all([
      resend(browser, body.verification),
      resend(browser, body.verification),
    ])
    expect(provider.sends).toHaveLength(2)
    expect(statuses(replies)).toEqual([200, 429])
  })

  test('an approval during a resend is kept', async () => {
    const { provider, bench, browser } = scripted()
    const { body } = await browser.send(start)
    bench.advance(30)
    provider.script({
      send: [
        async () => {
          const approved = await browser.check(body.verification, '424242')
          expect(approved.body.status).toBe('approved')
          return { status: 'sent', providerId: 'p2', fresh: true }
        },
      ],
    })
    expect((await resend(browser, body.verification)).status).toBe(200)
    expect((await browser.status(body.verification)).body.status).toBe('approved')
  })

  test('a last wrong code that is checked while a new one is sent takes no attempt from it', async () => {
    const { provider, bench, browser } = scripted()
    const { body } = await browser.send(start)
    bench.advance(30)
    await browser.check(body.verification, '111111')
    await browser.check(body.verification, '222222')
    provider.script({
      check: [
        async () => {
          await resend(browser, body.verification)
          return { status: 'declined', reason: 'attempts', detail: null }
        },
      ],
    })
    expect((await browser.check(body.verification, '333333')).body).toEqual({
      status: 'incorrect',
      attemptsLeft: 3,
    })
    expect((await browser.check(body.verification, '424242')).body.status).toBe('approved')
  })
})
