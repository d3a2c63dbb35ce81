import { describe, expect, test } from 'vitest'
import { createBench } from '../testing/fixtures/bench.ts'
import { rightCode, scriptedProvider } from '../testing/fixtures/scripted-provider.ts'
import { describeKinds } from '../testing/fixtures/test-kinds.ts'

describeKinds(({ kind, to, channel, start, outcome }) => {
  async function sent(over: Parameters<typeof scriptedProvider>[0] = {}) {
    const provider = scriptedProvider(over)
    const bench = createBench({ providers: [provider] })
    const browser = bench.browser()
    const { body } = await browser.send(start)
    return { provider, bench, browser, verification: String(body.verification) }
  }

  describe('attempts', () => {
    test('three wrong codes decline, and a new code is possible after the wait', async () => {
      const bench = createBench()
      const browser = bench.browser()
      const { body } = await browser.send(start)
      const { verification } = body
      const wrong = bench.wrong(to)
      expect((await browser.check(verification, wrong)).body.attemptsLeft).toBe(2)
      expect((await browser.check(verification, wrong)).body.attemptsLeft).toBe(1)
      const last = await browser.check(verification, wrong)
      expect(last.body).toEqual({ status: 'declined', reason: 'attempts', retryIn: 30 })
      expect((await browser.check(verification, bench.code(to))).body).toEqual(last.body)
      expect((await browser.status(verification)).body).toEqual({ ...last.body, to: body.to })
      expect(bench.slept).toEqual([])

      bench.advance(29)
      expect((await browser.send({ verification })).body).toMatchObject({
        code: 'cooldown',
        retryIn: 1,
      })
      bench.advance(1)
      const fresh = await browser.send({ verification })
      expect(fresh.body).toMatchObject({ verification, attemptsLeft: 3, expiresIn: 300 })
      expect((await browser.check(verification, bench.code(to))).body.status).toBe('approved')
    })

    test('concurrent guesses cannot exceed the attempts', async () => {
      const { provider, browser, verification } = await sent()
      const replies = await Promise.all(
        Array.from({ length: 20 }, (_, guess) =>
          browser.check(verification, String(100_000 + guess)),
        ),
      )
      expect(provider.checks).toHaveLength(3)
      const states = replies.map(({ body }) => body.status)
      expect(states.every((status) => status === 'incorrect' || status === 'declined')).toBe(true)
      expect((await browser.check(verification, rightCode)).body.status).toBe('declined')
    })

    test('are shared by two handles of one destination', async () => {
      const provider = scriptedProvider()
      const bench = createBench({ providers: [provider] })
      const [one, two] = [bench.browser(), bench.browser()]
      const first = await one.send(start)
      await one.check(first.body.verification, '111111')
      provider.script({ send: [{ status: 'sent', providerId: 'p1', fresh: false }] })
      const second = await two.send(start)
      await two.check(second.body.verification, '222222')
      expect((await two.check(second.body.verification, '333333')).body.status).toBe('declined')
      expect(provider.checks).toHaveLength(3)
    })

    test('a lower count of the provider is applied', async () => {
      const { provider, browser, verification } = await sent()
      provider.script({ check: [{ status: 'incorrect', attemptsLeft: 0 }] })
      expect((await browser.check(verification, '111111')).body).toMatchObject({
        status: 'declined',
        reason: 'attempts',
      })
    })

    test('are unknown if the provider does not state them, and limited nevertheless', async () => {
      const provider = scriptedProvider()
      const unstated = { ...provider.kinds[kind]!, attempts: null }
      const bench = createBench({ providers: [{ ...provider, kinds: { [kind]: unstated } }] })
      const browser = bench.browser()
      const { body } = await browser.send(start)
      expect(body.attemptsLeft).toBeNull()
      for (let wrong = 0; wrong < 4; wrong += 1) {
        expect((await browser.check(body.verification, '111111')).body).toEqual({
          status: 'incorrect',
          attemptsLeft: null,
        })
      }
      expect((await browser.check(body.verification, '111111')).body.status).toBe('declined')
    })

    test.each(['12345', '1234567', '12345a', '      ', '١٢٣٤٥', '123456 or 654321'])(
      'a malformed code (%j) uses no attempt',
      async (code) => {
        const { provider, browser, verification } = await sent()
        const reply = await browser.check(verification, code)
        expect(reply).toMatchObject({ status: 422, body: { code: 'code_malformed', retry: 'now' } })
        expect(provider.checks).toHaveLength(0)
        expect((await browser.status(verification)).body.attemptsLeft).toBe(3)
      },
    )

    test.each([
      '１２３-456 ',
      '١٢٣٤٥٦',
      '۱۲۳۴۵۶',
      '१२३ ४५६',
      'G-123456',
      '123–456',
      '\u202a123456\u202c',
      '\u200e123\u00a0456\u200f',
      '1,2,3,4,5,6',
      'Your code is 1 2 3 4 5 6.',
    ])('a code is read as the field reads it: %j', async (text) => {
      const { provider, browser, verification } = await sent()
      await browser.check(verification, text)
      expect(provider.checks[0]!.code.reveal()).toBe('123456')
    })

    test.each([
      [{ status: 'code-malformed' }, 422, 'code_malformed'],
      [{ status: 'limited', retryInMs: 9000 }, 429, 'check_limit'],
      [{ status: 'unavailable', cause: 'down', retryInMs: null }, 503, 'provider_unavailable'],
      [{ status: 'misconfigured', fix: 'top up' }, 500, 'misconfigured'],
    ] as const)('%j uses no attempt', async (result, status, code) => {
      const { provider, browser, verification } = await sent()
      provider.script({ check: [result] })
      const key = browser.key()
      expect(await browser.check(verification, rightCode, key)).toMatchObject({
        status,
        body: { code },
      })
      expect((await browser.status(verification)).body.attemptsLeft).toBe(3)
      // Certainly nothing was done, so the same key may be used again.
      expect((await browser.check(verification, rightCode, key)).body.status).toBe('approved')
    })

    test('checks from one address that reach a provider are limited', async () => {
      const provider = scriptedProvider()
      const bench = createBench({ providers: [provider], limits: { checksPerAddressPerHour: 2 } })
      const browser = bench.browser()
      const { body } = await browser.send(start)
      for (let shape = 0; shape < 5; shape += 1) await browser.check(body.verification, '1')
      provider.script({ check: [{ status: 'unavailable', cause: 'down', retryInMs: null }] })
      for (const code of ['111111', '111111', '222222'])
        await browser.check(body.verification, code)
      expect(provider.checks).toHaveLength(3)
      expect(await browser.check(body.verification, rightCode)).toMatchObject({
        status: 429,
        body: { code: 'check_limit', retryIn: 3600 },
      })
    })
  })

  describe('the expiry of a code', () => {
    test('is known without a call to the provider', async () => {
      const { provider, bench, browser, verification } = await sent()
      bench.advance(299)
      expect((await browser.status(verification)).body).toMatchObject({ expiresIn: 1 })
      bench.advance(3)
      expect((await browser.check(verification, rightCode)).body).toEqual({ status: 'expired' })
      expect(provider.checks).toHaveLength(0)
    })

    test('is reported by the provider, and uses no attempt', async () => {
      const { provider, bench, browser, verification } = await sent()
      provider.script({ check: [{ status: 'expired', detail: 'approved under another id' }] })
      expect((await browser.check(verification, rightCode)).body).toEqual({ status: 'expired' })
      expect((await browser.status(verification)).body).toEqual({ status: 'expired' })
      expect(bench.events.at(-1)).toMatchObject({
        type: 'expired',
        detail: 'approved under another id',
      })
    })

    test('a verification is kept for half an hour', async () => {
      const { bench, browser, verification } = await sent()
      bench.advance(1799)
      expect((await browser.status(verification)).body.status).toBe('expired')
      bench.advance(1)
      for (const reply of [
        await browser.status(verification),
        await browser.check(verification, rightCode),
        await browser.send({ verification }),
      ]) {
        expect(reply).toMatchObject({
          status: 404,
          body: { code: 'verification_lost', retry: 'new-code' },
        })
      }
    })

    test('it is kept for as long as a send has promised', async () => {
      const { bench, browser, verification } = await sent()
      bench.advance(1790)
      const promised = (await browser.send({ verification })).body
      expect(promised).toMatchObject({ status: 'awaiting', expiresIn: 300, resendIn: 40 })
      bench.advance(40)
      const again = (await browser.send({ verification })).body
      expect(again.status).toBe('awaiting')
      bench.advance(again.expiresIn - 1)
      const approved = (await browser.check(verification, rightCode)).body
      expect(approved.status).toBe('approved')
      bench.advance(approved.proofExpiresIn - 1)
      expect((await browser.status(verification)).body.proof).toBe(approved.proof)
    })

    test('a send is possible after the longest wait', async () => {
      const provider = scriptedProvider()
      const bench = createBench({ providers: [provider], limits: { destinationPerDay: 1 } })
      const browser = bench.browser()
      const { body } = await browser.send(start)
      expect(body).toMatchObject({ sendsLeft: 0, resendIn: 86_400 })
      bench.advance(body.resendIn)
      expect((await browser.send({ verification: body.verification })).status).toBe(200)
    })
  })

  describe('a refusal by policy', () => {
    test('is final, without a reason, and delayed', async () => {
      const { provider, bench, browser, verification } = await sent()
      provider.script({ check: [{ status: 'declined', reason: 'policy', detail: 'VOIP' }] })
      const reply = await browser.check(verification, rightCode)
      expect(reply.body).toEqual({ status: 'declined', reason: 'policy', retryIn: null })
      expect(bench.slept).toEqual([1500])
      expect(bench.events.at(-1)).toMatchObject({ type: 'declined', detail: 'VOIP' })
      bench.advance(60)
      expect((await browser.send({ verification })).body.code).toBe('policy')
    })
  })

  describe('a check whose answer was lost', () => {
    const lost = { status: 'unconfirmed', cause: 'timeout' } as const
    const approved = { status: 'approved', channel, environment: 'live' } as const

    test('is settled immediately if the provider can tell', async () => {
      const { provider, browser, verification } = await sent()
      provider.script({ check: [lost], settle: [approved] })
      expect((await browser.check(verification, rightCode)).body.status).toBe('approved')
    })

    test('stays unconfirmed if the provider cannot tell, and the same request settles it later', async () => {
      const { provider, bench, browser, verification } = await sent()
      provider.script({ check: [lost], settle: [lost, lost, approved] })
      const key = browser.key()
      const first = await browser.check(verification, rightCode, key)
      expect(first).toMatchObject({
        status: 504,
        body: { code: 'check_unconfirmed', retry: 'now' },
      })
      expect((await browser.status(verification)).body.attemptsLeft).toBe(2)
      expect((await browser.check(verification, rightCode, key)).body.code).toBe(
        'check_unconfirmed',
      )
      // Even after the code has expired, because it was right before.
      bench.advance(400)
      expect((await browser.check(verification, rightCode, key)).body.status).toBe('approved')
      expect(provider.checks).toHaveLength(1)
    })

    test('can be the last attempt', async () => {
      const { provider, browser, verification } = await sent()
      await browser.check(verification, '111111')
      await browser.check(verification, '222222')
      provider.script({ check: [lost], settle: [lost, approved] })
      const key = browser.key()
      await browser.check(verification, rightCode, key)
      expect((await browser.status(verification)).body).toMatchObject({
        status: 'awaiting',
        attemptsLeft: 0,
      })
      expect((await browser.check(verification, '333333')).body.status).toBe('declined')
      expect((await browser.check(verification, rightCode, key)).body.status).toBe('approved')
    })

    test('of a replaced code is wrong, and takes no attempt from the new one', async () => {
      const { provider, bench, browser, verification } = await sent()
      provider.script({ check: [lost], settle: [lost, approved] })
      const key = browser.key()
      await browser.check(verification, '111111', key)
      bench.advance(30)
      await browser.send({ verification })
      expect((await browser.check(verification, '111111', key)).body).toEqual({
        status: 'incorrect',
        attemptsLeft: 3,
      })
      expect(provider.settled).toHaveLength(1)
    })

    test('that never arrived is repeated, without a second attempt', async () => {
      const { provider, browser, verification } = await sent()
      const notThere = { status: 'unavailable', cause: 'not there', retryInMs: null } as const
      provider.script({ check: [lost], settle: [notThere, notThere] })
      const key = browser.key()
      expect((await browser.check(verification, '111111', key)).body.code).toBe('check_unconfirmed')
      expect((await browser.check(verification, '111111', key)).body).toEqual({
        status: 'incorrect',
        attemptsLeft: 2,
      })
      expect(provider.checks).toHaveLength(2)
    })

    test('by the decision of Didit', async () => {
      const bench = createBench()
      const browser = bench.browser()
      const to = outcome('check-answer-lost')
      const { body } = await browser.send({ kind, to })
      const reply = await browser.check(body.verification, bench.code(to))
      expect(reply.body.status).toBe('approved')
    })
  })

  test('an approval is repeated by check and status', async () => {
    const { provider, browser, verification } = await sent()
    const key = browser.key()
    const first = await browser.check(verification, rightCode, key)
    expect((await browser.check(verification, rightCode, key)).body).toEqual(first.body)
    expect((await browser.check(verification, rightCode)).body).toEqual(first.body)
    expect((await browser.status(verification)).body).toEqual(first.body)
    expect((await browser.send({ verification })).body.code).toBe('verification_lost')
    expect(provider.checks).toHaveLength(1)
  })

  test('an expired proof is not issued again', async () => {
    const bench = createBench({ providers: [scriptedProvider()], proofLifetime: 60 })
    const browser = bench.browser()
    const { verification } = (await browser.send(start)).body
    await browser.check(verification, rightCode)
    bench.advance(59)
    expect((await browser.status(verification)).body).toMatchObject({ proofExpiresIn: 1 })
    bench.advance(1)
    expect((await browser.status(verification)).body.code).toBe('verification_lost')
  })

  test('an approval near the end of the handle is kept as long as its proof', async () => {
    const { bench, browser, verification } = await sent()
    bench.advance(1790)
    await browser.send({ verification })
    await browser.check(verification, rightCode)
    bench.advance(1700)
    expect((await browser.status(verification)).body).toMatchObject({
      status: 'approved',
      proofExpiresIn: 100,
    })
  })

  test('two concurrent right codes are one approval', async () => {
    const { provider, bench, browser, verification } = await sent()
    const approved = { status: 'approved', channel, environment: 'live' } as const
    let inner: unknown
    provider.script({
      check: [
        async () => {
          inner = (await browser.check(verification, rightCode)).body.proof
          bench.advance(5)
          return approved
        },
        approved,
      ],
    })
    expect((await browser.check(verification, rightCode)).body.proof).toBe(inner)
  })

  test('a new verification may start right after an approval', async () => {
    const { browser, verification } = await sent()
    await browser.check(verification, rightCode)
    expect((await browser.send(start)).body).toMatchObject({ status: 'awaiting', resendIn: 30 })
  })
})
