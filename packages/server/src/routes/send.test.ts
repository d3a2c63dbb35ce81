import { describe, expect, test } from 'vitest'
import { createBench, statuses, type Bench, type TestBrowser } from '../testing/fixtures/bench.ts'
import { scriptedProvider } from '../testing/fixtures/scripted-provider.ts'

const to = '+12025550100'
const start = { kind: 'phone', to }

function scripted(over: Parameters<typeof scriptedProvider>[0] = {}) {
  const provider = scriptedProvider(over)
  const bench = createBench({ providers: [provider] })
  return { provider, bench, browser: bench.browser() }
}

async function resend(browser: TestBrowser, verification: string) {
  return browser.send({ verification })
}

function messages(bench: Bench, number = to): number {
  return bench.simulator.inbox.messages(number).length
}

describe('the destination', () => {
  test.each([
    ['+1 202 555 01', 'destination_invalid', 422],
    ['not a number', 'destination_invalid', 422],
    ['2025550100', 'destination_invalid', 422],
    ['+8001234567', 'destination_invalid', 422],
    ['+18005550100', 'line_type_not_allowed', 422],
    ['+19005550100', 'line_type_not_allowed', 422],
  ])('%s is refused as %s, and nothing is counted', async (number, code, status) => {
    const { provider, browser } = scripted()
    const reply = await browser.send({ kind: 'phone', to: number })
    expect(reply).toMatchObject({ status, body: { code } })
    expect(provider.sends).toHaveLength(0)
  })

  test('a country that is not served is refused', async () => {
    const bench = createBench({ countries: ['DE'] })
    const reply = await bench.browser().send(start)
    expect(reply).toMatchObject({ status: 422, body: { code: 'country_not_allowed' } })
    expect((await bench.browser().call('config')).body.kinds.phone.countries).toEqual(['DE'])
  })

  test('national text is read with its country', async () => {
    const { provider, browser } = scripted()
    await browser.send({ kind: 'phone', to: '202-555-0100', country: 'US' })
    expect(provider.sends[0]!.to.reveal()).toBe(to)
  })

  test('a fixed line is allowed where a channel speaks', async () => {
    const berlin = { kind: 'phone', to: '+493012345678' }
    expect((await scripted().browser.send(berlin)).status).toBe(200)
    const mute = await createBench().browser().send(berlin)
    expect(mute.body.code).toBe('line_type_not_allowed')
  })

  test('a channel that no provider has', async () => {
    const { browser } = scripted()
    const reply = await browser.send({ ...start, channel: 'telegram' })
    expect(reply).toMatchObject({ status: 422, body: { code: 'channel_unavailable' } })
  })

  test('an e-mail address, where none is verified', async () => {
    const reply = await scripted().browser.send({ kind: 'email', to: 'a@example.com' })
    expect(reply).toMatchObject({ status: 400, body: { code: 'invalid_request' } })
  })
})

describe('the wait between sends', () => {
  test('30, 40, 60, 90 seconds, then 120 for good', async () => {
    const provider = scriptedProvider()
    const bench = createBench({ providers: [provider], limits: { destinationPerHour: 20 } })
    const browser = bench.browser()
    const waits: number[] = []
    let reply = await browser.send(start)
    for (let round = 0; round < 6; round += 1) {
      waits.push(reply.body.resendIn)
      bench.advance(reply.body.resendIn - 1)
      const early = await resend(browser, reply.body.verification)
      expect(early).toMatchObject({ status: 429, body: { code: 'cooldown', retryIn: 1 } })
      expect(early.headers.get('retry-after')).toBe('1')
      bench.advance(1)
      reply = await resend(browser, reply.body.verification)
      expect(reply.status).toBe(200)
    }
    expect(waits).toEqual([30, 40, 60, 90, 120, 120])
  })

  test('starting anew from the same browser does not shorten it', async () => {
    const { bench, browser, provider } = scripted()
    const first = await browser.send(start)
    bench.advance(10)
    const second = await browser.send(start)
    expect(second.body).toMatchObject({ code: 'cooldown', retryIn: 20 })
    bench.advance(20)
    const third = await browser.send(start)
    expect(third.body).toMatchObject({ status: 'awaiting', resendIn: 40 })
    expect(third.body.verification).not.toBe(first.body.verification)
    expect(provider.sends).toHaveLength(2)
  })

  test('another browser is not told of it', async () => {
    const { bench, browser } = scripted()
    await browser.send(start)
    expect((await bench.browser().send(start)).body).toMatchObject({
      status: 'awaiting',
      resendIn: 30,
    })
  })

  test('with under a minute left of a code that would only be repeated, it runs to the end', async () => {
    const bench = createBench()
    const browser = bench.browser()
    const { body } = await browser.send(start)
    bench.advance(239)
    expect((await browser.status(body.verification)).body).toMatchObject({ resendIn: 0 })
    bench.advance(6)
    const late = await browser.status(body.verification)
    expect(late.body).toMatchObject({ status: 'awaiting', expiresIn: 55, resendIn: 55 })
    expect((await resend(browser, body.verification)).body).toMatchObject({
      code: 'cooldown',
      retryIn: 55,
    })
    bench.advance(57)
    expect((await browser.status(body.verification)).body).toEqual({ status: 'expired' })
    const fresh = await resend(browser, body.verification)
    expect(fresh.body).toMatchObject({ status: 'awaiting', expiresIn: 300, attemptsLeft: 3 })
  })
})

test('where the next send begins anew, it does not', async () => {
  const bench = createBench()
  const browser = bench.browser()
  const { verification } = (await browser.send(start)).body
  bench.advance(30)
  await resend(browser, verification)
  bench.advance(220)
  expect((await browser.status(verification)).body).toMatchObject({ expiresIn: 50, resendIn: 0 })
  expect((await resend(browser, verification)).body).toMatchObject({ expiresIn: 300 })
})

describe("the provider's verifications under one handle", () => {
  test('a repeat keeps the time and the attempts, the third send brings new ones', async () => {
    const bench = createBench()
    const browser = bench.browser()
    const first = await browser.send(start)
    const { verification } = first.body
    await browser.check(verification, bench.wrong(to))
    bench.advance(30)
    const second = await resend(browser, verification)
    expect(second.body).toMatchObject({ verification, expiresIn: 270, attemptsLeft: 2 })
    bench.advance(40)
    const third = await resend(browser, verification)
    expect(third.body).toMatchObject({
      verification,
      expiresIn: 300,
      attemptsLeft: 3,
      sendsLeft: 1,
    })
    expect(messages(bench)).toBe(3)
    expect((await browser.check(verification, bench.code(to))).body.status).toBe('approved')
  })

  test("a second browser's send takes the verification over, and shares its attempts", async () => {
    const bench = createBench()
    const [one, two] = [bench.browser(), bench.browser()]
    const first = await one.send(start)
    await one.check(first.body.verification, bench.wrong(to))
    const second = await two.send(start)
    expect(second.body).toMatchObject({ status: 'awaiting', attemptsLeft: 2 })
    const old = await one.check(first.body.verification, bench.code(to))
    expect(old).toMatchObject({ status: 409, body: { code: 'superseded', retry: 'new-code' } })
    expect((await one.status(first.body.verification)).body.code).toBe('superseded')
    expect((await two.status(second.body.verification)).body.attemptsLeft).toBe(2)
    expect((await two.check(second.body.verification, bench.code(to))).body.status).toBe('approved')
  })

  test('the older handle may send again, and is the owner then', async () => {
    const bench = createBench()
    const [one, two] = [bench.browser(), bench.browser()]
    const first = await one.send(start)
    await two.send(start)
    bench.advance(30)
    const again = await resend(one, first.body.verification)
    expect(again.body.status).toBe('awaiting')
    expect((await one.check(first.body.verification, bench.code(to))).body.status).toBe('approved')
  })

  test('a provider that links by reference keeps two browsers apart', async () => {
    const provider = scriptedProvider()
    const phone = { ...provider.kinds.phone!, linkedBy: 'reference' as const }
    const bench = createBench({ providers: [{ ...provider, kinds: { phone } }] })
    const [one, two] = [bench.browser(), bench.browser()]
    const first = await one.send(start)
    await two.send(start)
    expect((await one.status(first.body.verification)).body.status).toBe('awaiting')
  })
})

describe('the limits', () => {
  test('four to a number within an hour, and the wait is told', async () => {
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
    // Sent at 0, 30, 70 and 130 seconds: the first leaves the hour at 3600.
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

  test('and when one leaves the hour, there is one again', async () => {
    const bench = createBench()
    for (let others = 0; others < 3; others += 1) await bench.browser().send(start)
    bench.advance(3400)
    const browser = bench.browser()
    const { body } = await browser.send(start)
    expect(body).toMatchObject({ sendsLeft: 0, resendIn: 200 })
    bench.advance(200)
    expect((await browser.status(body.verification)).body).toMatchObject({
      sendsLeft: 1,
      resendIn: 0,
    })
  })

  test('ten to a number within a day', async () => {
    const bench = createBench({ providers: [scriptedProvider()] })
    for (let sends = 0; sends < 10; sends += 1) {
      expect((await bench.browser().send(start)).status).toBe(200)
      bench.advance(1200)
    }
    const refused = await bench.browser().send(start)
    expect(refused.body).toMatchObject({ code: 'destination_limit', retryIn: 86_400 - 12_000 })
  })

  test('twenty from an address, whatever the numbers; an IPv6 network is one address', async () => {
    const bench = createBench({ providers: [scriptedProvider()], limits: { addressPerHour: 3 } })
    const send = (address: string, last: number) =>
      bench
        .browser(address)
        .send({ kind: 'phone', to: `+120255501${String(last).padStart(2, '0')}` })
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

  test('sixty to numbers alike but for four digits, and the refused number keeps its sends', async () => {
    const provider = scriptedProvider()
    const bench = createBench({ providers: [provider], limits: { prefixPerHour: 2 } })
    const send = (last: number) =>
      bench.browser().send({ kind: 'phone', to: `+1202555${String(last)}` })
    expect((await send(1001)).body.sendsLeft).toBe(3)
    expect((await send(1002)).status).toBe(200)
    for (let tries = 0; tries < 5; tries += 1) {
      expect((await send(1003)).body.code).toBe('send_limit')
    }
    bench.advance(3600)
    expect((await send(1003)).body.sendsLeft).toBe(3)
  })

  test("the key's budget leaves a share to checks", async () => {
    const provider = scriptedProvider({ budget: { perMinute: 4, keptForChecks: 0.5 } })
    const bench = createBench({ providers: [provider] })
    const browser = bench.browser()
    const { body } = await browser.send(start)
    await bench.browser().send({ kind: 'phone', to: '+12025550101' })
    const refused = await bench.browser().send({ kind: 'phone', to: '+12025550102' })
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

describe('what the provider answers', () => {
  const about = { kind: 'phone', to: '+1 ••• ••• ••00', provider: 'scripted' }

  test('a refusal by policy: nothing of its reason, held back, replayed, and its limits given back', async () => {
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
    })
    expect(provider.sends).toHaveLength(2)
  })

  test.each([
    [{ status: 'undeliverable', reason: null }, 422, 'destination_undeliverable'],
    [{ status: 'invalid-destination', why: 'number' }, 422, 'destination_invalid'],
    [{ status: 'invalid-destination', why: 'line-type' }, 422, 'line_type_not_allowed'],
    [{ status: 'unavailable', cause: 'down', retryInMs: null }, 503, 'provider_unavailable'],
    [{ status: 'misconfigured', cure: 'top up' }, 500, 'misconfigured'],
  ] as const)('%j', async (result, status, code) => {
    const { provider, bench, browser } = scripted()
    provider.script({ send: [result] })
    const reply = await browser.send(start)
    expect(reply).toMatchObject({ status, body: { code } })
    expect(JSON.stringify(reply.body)).not.toContain('top up')
    // Nothing was sent, so nothing is counted and nobody waits.
    expect((await browser.send(start)).body).toMatchObject({ sendsLeft: 3, resendIn: 30 })
    expect(bench.slept).toEqual([])
  })

  test("the provider's own cap is one long wait, and it is not asked again", async () => {
    const { provider, bench, browser } = scripted()
    provider.script({ send: [{ status: 'destination-limit', retryInMs: null }] })
    expect((await browser.send(start)).body).toMatchObject({
      code: 'destination_limit',
      retryIn: 3600,
    })
    bench.advance(3000)
    expect((await bench.browser().send(start)).body).toMatchObject({
      code: 'destination_limit',
      retryIn: 600,
    })
    expect(provider.sends).toHaveLength(1)
    bench.advance(600)
    expect((await browser.send(start)).status).toBe(200)
  })

  test('the cap in the midst of a verification moves its resend', async () => {
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

  test('a repeat after a lost first send keeps the time of the first', async () => {
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

  test('a send that is new after a lost one brings its own time and attempts', async () => {
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

  test('a repeat of what is not known here, or is over, counts as new', async () => {
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

  test('a provider that throws has left open what it did', async () => {
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

  test('a provider that never answers is given up', async () => {
    const { provider, browser } = scripted({ timeoutMs: 5 })
    provider.script({ send: [() => new Promise(() => {})] })
    expect((await browser.send(start)).body.code).toBe('send_unconfirmed')
  })
})

function capped(name: string, limit: number) {
  const { kinds } = scriptedProvider()
  const phone = { ...kinds.phone!, destinationCap: { limit, windowMs: 3_600_000 } }
  return scriptedProvider({ name, kinds: { phone } })
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
    expect((await browser.send({ kind: 'phone', to: '+12025550101' })).status).toBe(504)
    first.script({ send: [{ status: 'refused', reason: null }] })
    expect((await browser.send({ kind: 'phone', to: '+12025550102' })).status).toBe(403)
    expect(second.sends).toHaveLength(1)
  })

  test('has a cap of its own', async () => {
    const [first, second] = [capped('first', 1), capped('second', 3)]
    const bench = createBench({ providers: [first, second] })
    first.script({ send: [{ status: 'unavailable', cause: 'refused', retryInMs: null }] })
    expect((await bench.browser().send(start)).body.sendsLeft).toBe(2)
    bench.advance(400)
    // The first one sent nothing, so its one send is still there.
    expect((await bench.browser().send(start)).body.sendsLeft).toBe(0)
    const refused = await bench.browser().send(start)
    expect(refused.body.code).toBe('destination_limit')
    expect(refused.headers.get('ratelimit')).toBeNull()
  })
})

test('what the provider is told', async () => {
  const provider = scriptedProvider()
  const bench = createBench({ providers: [provider], subject: () => 'account-7' })
  const browser = bench.browser('192.0.2.7')
  await browser.call('send', {
    method: 'POST',
    body: { ...start, channel: 'voice', locale: 'de-DE' },
    headers: { 'idempotency-key': browser.key(), 'user-agent': 'Tests/1' },
  })
  expect(provider.sends[0]).toMatchObject({
    kind: 'phone',
    channel: 'voice',
    locale: 'de-DE',
    subject: 'account-7',
    signals: { ip: '192.0.2.7', userAgent: 'Tests/1' },
  })
})

test('two sends at once send once', async () => {
  const { provider, browser } = scripted()
  await browser.call('config')
  const replies = await Promise.all(Array.from({ length: 8 }, () => browser.send(start)))
  expect(provider.sends).toHaveLength(1)
  expect(statuses(replies)).toEqual([200, 429, 429, 429, 429, 429, 429, 429])
})

test('two resends at once send once', async () => {
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

test('an approval that comes while the code is sent again stands', async () => {
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

test('a last wrong code that is judged while a fresh one is sent takes nothing from it', async () => {
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
