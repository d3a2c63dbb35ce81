import { describe, expect, test } from 'vitest'
import { createBench, type Bench, type TestBrowser } from '../testing/fixtures/bench.ts'
import { scriptedProvider } from '../testing/fixtures/scripted-provider.ts'

const to = '+12025550100'
const start = { kind: 'phone', to }

function messages(bench: Bench): number {
  return bench.simulator.inbox.messages(to).length
}

async function resend(browser: TestBrowser, verification: string) {
  return browser.send({ verification })
}

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

  test("a refusal costs the address a send; the site's own trouble does not", async () => {
    const provider = scriptedProvider()
    const bench = createBench({ providers: [provider], limits: { addressPerHour: 2 } })
    const browser = bench.browser()
    const send = async (last: number) =>
      (await browser.send({ kind: 'phone', to: `+1202555010${last}` })).body
    const down = { status: 'unavailable', cause: 'down', retryInMs: null } as const
    provider.script({ send: [down, down, down, { status: 'refused', reason: null }] })
    for (let tries = 0; tries < 3; tries += 1) {
      expect((await send(1)).code).toBe('provider_unavailable')
    }
    expect((await send(2)).code).toBe('policy')
    expect((await send(3)).status).toBe('awaiting')
    expect((await send(4)).code).toBe('send_limit')
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
