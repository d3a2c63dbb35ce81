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
    test('three wrong codes, and then a fresh start after the wait', async () => {
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

    test('guesses at once take no more than there are', async () => {
      const { provider, browser, verification } = await sent()
      const replies = await Promise.all(
        Array.from({ length: 20 }, (_, guess) =>
          browser.check(verification, String(100_000 + guess)),
        ),
      )
      expect(provider.checks).toHaveLength(3)
      const told = replies.map(({ body }) => body.status)
      expect(told.every((status) => status === 'incorrect' || status === 'declined')).toBe(true)
      expect((await browser.check(verification, rightCode)).body.status).toBe('declined')
    })

    test('over two handles of one number they are shared', async () => {
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

    test("the provider's count is heeded where it is lower", async () => {
      const { provider, browser, verification } = await sent()
      provider.script({ check: [{ status: 'incorrect', attemptsLeft: 0 }] })
      expect((await browser.check(verification, '111111')).body).toMatchObject({
        status: 'declined',
        reason: 'attempts',
      })
    })

    test('where the provider does not say, none is told, and there is an end all the same', async () => {
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

    test.each(['12345', '1234567', '12345a', '      ', '١٢٣٤٥٦'])(
      'a code of the wrong shape (%j) costs none',
      async (code) => {
        const { provider, browser, verification } = await sent()
        const reply = await browser.check(verification, code)
        expect(reply).toMatchObject({ status: 422, body: { code: 'code_malformed', retry: 'now' } })
        expect(provider.checks).toHaveLength(0)
        expect((await browser.status(verification)).body.attemptsLeft).toBe(3)
      },
    )

    test('spaces, hyphens and wide digits are how people write', async () => {
      const { provider, browser, verification } = await sent()
      await browser.check(verification, '１２３-456 ')
      expect(provider.checks[0]!.code.reveal()).toBe('123456')
    })

    test.each([
      [{ status: 'code-malformed' }, 422, 'code_malformed'],
      [{ status: 'limited', retryInMs: 9000 }, 429, 'check_limit'],
      [{ status: 'unavailable', cause: 'down', retryInMs: null }, 503, 'provider_unavailable'],
      [{ status: 'misconfigured', cure: 'top up' }, 500, 'misconfigured'],
    ] as const)('%j costs none', async (result, status, code) => {
      const { provider, browser, verification } = await sent()
      provider.script({ check: [result] })
      const key = browser.key()
      expect(await browser.check(verification, rightCode, key)).toMatchObject({
        status,
        body: { code },
      })
      expect((await browser.status(verification)).body.attemptsLeft).toBe(3)
      // It certainly did nothing, so the same act may be done yet.
      expect((await browser.check(verification, rightCode, key)).body.status).toBe('approved')
    })

    test('so many from one address reach a provider, and no more', async () => {
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

  describe('the end of a code', () => {
    test('is told without asking the provider', async () => {
      const { provider, bench, browser, verification } = await sent()
      bench.advance(299)
      expect((await browser.status(verification)).body).toMatchObject({ expiresIn: 1 })
      bench.advance(3)
      expect((await browser.check(verification, rightCode)).body).toEqual({ status: 'expired' })
      expect(provider.checks).toHaveLength(0)
    })

    test("is the provider's word, which costs no attempt", async () => {
      const { provider, bench, browser, verification } = await sent()
      provider.script({ check: [{ status: 'expired', detail: 'approved under another id' }] })
      expect((await browser.check(verification, rightCode)).body).toEqual({ status: 'expired' })
      expect((await browser.status(verification)).body).toEqual({ status: 'expired' })
      expect(bench.events.at(-1)).toMatchObject({
        type: 'expired',
        detail: 'approved under another id',
      })
    })

    test('the handle ends half an hour after it began', async () => {
      const { bench, browser, verification } = await sent()
      bench.advance(1799)
      expect((await browser.send({ verification })).body.status).toBe('awaiting')
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
  })

  describe('a refusal by policy', () => {
    test('is final, without a reason, and held back', async () => {
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

    test('is settled at once where the provider can tell', async () => {
      const { provider, browser, verification } = await sent()
      provider.script({ check: [lost], settle: [approved] })
      expect((await browser.check(verification, rightCode)).body.status).toBe('approved')
    })

    test('else it is open, and the same act settles it later', async () => {
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
      // However late: it was right while it could be.
      bench.advance(400)
      expect((await browser.check(verification, rightCode, key)).body.status).toBe('approved')
      expect(provider.checks).toHaveLength(1)
    })

    test('the last attempt too', async () => {
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

    test('of a code that a fresh one has replaced is wrong, and costs the fresh one nothing', async () => {
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

    test('that never arrived is made again, for the attempt it has taken', async () => {
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

  test('an approval is given again, whoever asks how', async () => {
    const { provider, browser, verification } = await sent()
    const key = browser.key()
    const first = await browser.check(verification, rightCode, key)
    expect((await browser.check(verification, rightCode, key)).body).toEqual(first.body)
    expect((await browser.check(verification, rightCode)).body).toEqual(first.body)
    expect((await browser.status(verification)).body).toEqual(first.body)
    expect((await browser.send({ verification })).body.code).toBe('verification_lost')
    expect(provider.checks).toHaveLength(1)
  })

  test('a proof that died is not given again', async () => {
    const bench = createBench({ providers: [scriptedProvider()], proofLifetime: 60 })
    const browser = bench.browser()
    const { verification } = (await browser.send(start)).body
    await browser.check(verification, rightCode)
    bench.advance(59)
    expect((await browser.status(verification)).body).toMatchObject({ proofExpiresIn: 1 })
    bench.advance(1)
    expect((await browser.status(verification)).body.code).toBe('verification_lost')
  })

  test('an approval near the end of the handle is there as long as its proof', async () => {
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

  test('two right codes at once are one approval', async () => {
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

  test('who is verified may begin anew at once', async () => {
    const { browser, verification } = await sent()
    await browser.check(verification, rightCode)
    expect((await browser.send(start)).body).toMatchObject({ status: 'awaiting', resendIn: 30 })
  })
})
