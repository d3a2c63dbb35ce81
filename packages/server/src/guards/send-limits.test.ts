import { describe, expect, test } from 'vitest'
import { createBench, type Bench, type TestBrowser } from '../testing/fixtures/bench.ts'
import { scriptedProvider } from '../testing/fixtures/scripted-provider.ts'
import { describeKinds } from '../testing/fixtures/test-kinds.ts'

describeKinds(({ kind, to, start, other, elsewhere }) => {
  function messages(bench: Bench): number {
    return bench.simulator.inbox.messages(to).length
  }

  async function resend(browser: TestBrowser, verification: string) {
    return browser.send({ verification })
  }

  describe('the limits', () => {
    test('four to a destination within an hour, with the wait in the answer', async () => {
      const bench = createBench()
      const browser = bench.browser()
      const lefts: number[] = []
      let reply = await browser.send(start)
      const { verification } = reply.body
      for (let sends = 1; sends < 4; sends += 1) {
        lefts.push(reply.body.sendsLeft)
        bench.advance(reply.body.resendIn)
        reply = await resend(browser, verification)
      }
      expect(lefts).toEqual([3, 2, 1])
      // Sent at 0, 30, 70 and 130 seconds: the first one leaves the window at 3600.
      expect(reply.body).toMatchObject({ sendsLeft: 0, resendIn: 3470 })
      bench.advance(600)
      const refused = await resend(browser, verification)
      expect(refused).toMatchObject({
        status: 429,
        body: { code: 'destination_limit', retry: 'after', retryIn: 2870 },
      })
      expect(refused.headers.get('ratelimit')).toBe('"destinationPerHour";r=0;t=2870')
      expect(refused.headers.get('ratelimit-policy')).toBe('"destinationPerHour";q=4;w=3600')
      const stranger = await bench.browser().send(start)
      expect(stranger.body.code).toBe('destination_limit')
      expect(messages(bench)).toBe(4)
    })

    test('a send is possible again once an older one leaves the window', async () => {
      const bench = createBench({ limits: { cooldown: [600, 600, 2000, 600] } })
      const browser = bench.browser()
      const { verification } = (await browser.send(start)).body
      for (const wait of [600, 600, 2000]) {
        bench.advance(wait)
        await resend(browser, verification)
      }
      const full = await browser.status(verification)
      expect(full.body).toMatchObject({ sendsLeft: 0, resendIn: 600 })
      bench.advance(400)
      // The first of the four has left the hour, and the last code is expired.
      expect((await browser.send({ verification })).body).toMatchObject({
        code: 'cooldown',
        retryIn: 200,
      })
      bench.advance(200)
      expect((await browser.send({ verification })).body.status).toBe('awaiting')
    })

    test('a browser that has sent nothing to a destination sees none of its counters and waits', async () => {
      const bench = createBench()
      for (let others = 0; others < 3; others += 1) {
        await bench.browser().send(start)
        bench.advance(400)
      }
      const stranger = bench.browser()
      const { body } = await stranger.send(start)
      expect(body).toMatchObject({ status: 'awaiting', sendsLeft: null, resendIn: 30 })
      for (const later of [0, 1000]) {
        bench.advance(later)
        const refused = await bench.browser().send(start)
        expect(refused.body).toMatchObject({ code: 'destination_limit', retryIn: 3600 })
        expect(refused.headers.get('ratelimit')).toBeNull()
      }
    })

    test('a browser that has joined a verification of others does not see how many messages it had', async () => {
      const bench = createBench()
      await bench.browser().send(start)
      bench.advance(70)
      const { body } = await bench.browser().send(start)
      expect(body).toMatchObject({ status: 'awaiting', attemptsLeft: null, expiresIn: null })
      expect(body.resendExtends).toBeUndefined()
    })

    test('a browser that has sent fewer messages than a limit counts does not see when others sent', async () => {
      const bench = createBench()
      for (let others = 0; others < 3; others += 1) {
        await bench.browser().send(start)
        bench.advance(400)
      }
      const stranger = bench.browser()
      const { verification } = (await stranger.send(start)).body
      bench.advance(200)
      for (const body of [{ verification }, start]) {
        const refused = await stranger.send(body)
        expect(refused.body).toMatchObject({ code: 'destination_limit', retryIn: 3600 })
        expect(refused.body.limit).toBeUndefined()
        expect(refused.headers.get('ratelimit')).toBeNull()
      }
    })

    test('ten to a destination within a day', async () => {
      const bench = createBench({ providers: [scriptedProvider()] })
      const browser = bench.browser()
      for (let sends = 0; sends < 10; sends += 1) {
        expect((await browser.send(start)).status).toBe(200)
        bench.advance(1200)
      }
      const refused = await browser.send(start)
      expect(refused.body).toMatchObject({ code: 'destination_limit', retryIn: 86_400 - 12_000 })
    })

    test('sends from one client address are limited, an IPv6 network being one address', async () => {
      const bench = createBench({ providers: [scriptedProvider()], limits: { addressPerHour: 3 } })
      const send = (address: string, last: number) =>
        bench.browser(address).send({ kind, to: other(last) })
      for (let last = 0; last < 3; last += 1) {
        expect((await send(`2001:db8::${last}`, last)).status).toBe(200)
      }
      expect((await send('2001:db8::ffff', 4)).body).toMatchObject({
        code: 'send_limit',
        retryIn: 3600,
      })
      expect((await send('2001:db8:0:1::1', 5)).status).toBe(200)
      expect((await send('not an address', 6)).status).toBe(200)
    })

    test("a refusal counts against the client's address; a failure of the server or the provider does not", async () => {
      const provider = scriptedProvider()
      const bench = createBench({ providers: [provider], limits: { addressPerHour: 2 } })
      const browser = bench.browser()
      const send = async (last: number) => (await browser.send({ kind, to: other(last) })).body
      const down = { status: 'unavailable', cause: 'down', retryInMs: null } as const
      provider.script({ send: [down, down, down, { status: 'refused', reason: null }] })
      for (let tries = 0; tries < 3; tries += 1) {
        expect((await send(1)).code).toBe('provider_unavailable')
      }
      expect((await send(2)).code).toBe('policy')
      expect((await send(3)).status).toBe('awaiting')
      expect((await send(4)).code).toBe('send_limit')
    })

    test('sends to one prefix or domain are limited, and a refused destination keeps its sends', async () => {
      const provider = scriptedProvider()
      const limits = { prefixPerHour: 2, domainPerHour: 2 }
      const bench = createBench({ providers: [provider], limits })
      const send = (n: number) => bench.browser().send({ kind, to: other(n) })
      expect((await send(1)).body.sendsLeft).toBe(3)
      expect((await send(2)).status).toBe(200)
      for (let tries = 0; tries < 5; tries += 1) {
        expect((await send(3)).body.code).toBe('send_limit')
      }
      expect((await bench.browser().send(elsewhere)).status).toBe(200)
      bench.advance(3600)
      expect((await send(3)).body.sendsLeft).toBe(3)
    })

    test('the budget of the API key reserves a share for checks', async () => {
      const provider = scriptedProvider({ budget: { perMinute: 4, reservedForChecks: 0.5 } })
      const bench = createBench({ providers: [provider] })
      const browser = bench.browser()
      const { body } = await browser.send(start)
      await bench.browser().send({ kind, to: other(1) })
      const refused = await bench.browser().send({ kind, to: other(2) })
      expect(refused).toMatchObject({
        status: 503,
        body: { code: 'provider_unavailable', retryIn: 60 },
      })
      expect((await browser.check(body.verification, '111111')).body.status).toBe('incorrect')
      expect((await browser.check(body.verification, '222222')).body.status).toBe('incorrect')
      expect((await browser.check(body.verification, '333333')).body.code).toBe(
        'provider_unavailable',
      )
      bench.advance(60)
      expect((await browser.check(body.verification, '333333')).body.status).toBe('declined')
    })
  })
})

describe('spellings of one mailbox', () => {
  const start = (to: string) => ({ kind: 'email', to })

  test('share its limits, and each gets its own message', async () => {
    const bench = createBench()
    const spellings = [
      'Ada.L@gmail.com',
      'adal+shop@gmail.com',
      'a.d.a.l@googlemail.com',
      'ADAL@Gmail.com',
    ]
    for (const to of spellings) {
      expect((await bench.browser().send(start(to))).body.status).toBe('awaiting')
    }
    expect((await bench.browser().send(start('adal@gmail.com'))).body.code).toBe(
      'destination_limit',
    )
    expect(bench.simulator.inbox.messages().map(({ to }) => to)).toEqual([
      'Ada.L@gmail.com',
      'adal+shop@gmail.com',
      'a.d.a.l@googlemail.com',
      'ADAL@gmail.com',
    ])
  })

  test('are separate verifications: neither takes the other over, nor its attempts', async () => {
    const bench = createBench()
    const [one, two] = [bench.browser(), bench.browser()]
    const [first, second] = ['ada+1@gmail.com', 'ada+2@gmail.com']
    const sent = (await one.send(start(first))).body
    await one.check(sent.verification, bench.wrong(first))
    const again = (await two.send(start(second))).body
    expect(again).toMatchObject({ attemptsLeft: 3, expiresIn: 300, sendsLeft: null })
    expect((await one.check(sent.verification, bench.code(first))).body).toMatchObject({
      status: 'approved',
      to: first,
    })
    expect((await two.check(again.verification, bench.code(second))).body).toMatchObject({
      status: 'approved',
      to: second,
    })
  })

  test('a lost answer for one is not mixed up with the verification of another', async () => {
    const bench = createBench()
    const [one, two] = [bench.browser(), bench.browser()]
    await one.send(start('ada+1@gmail.com'))
    bench.simulator.trouble.set({ dropNextAnswer: 'send' })
    const { awaiting } = (await two.send(start('ada+2@gmail.com'))).body
    const reply = await two.check(awaiting.verification, bench.code('ada+2@gmail.com'))
    expect(reply.body.status).toBe('approved')
  })

  test('that differ in case alone are one verification', async () => {
    const bench = createBench()
    const [one, two] = [bench.browser(), bench.browser()]
    const first = (await one.send(start('Ada@example.com'))).body
    const second = (await two.send(start('ada@example.com'))).body
    expect((await one.status(first.verification)).body.code).toBe('superseded')
    const reply = await two.check(second.verification, bench.code('ada@example.com'))
    expect(reply.body).toMatchObject({ status: 'approved', to: 'ada@example.com' })
  })
})
