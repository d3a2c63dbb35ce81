import { describe, expect, test } from 'vitest'
import { createBench, type TestBrowser } from '../testing/fixtures/bench.ts'
import { scriptedProvider } from '../testing/fixtures/scripted-provider.ts'
import { describeKinds } from '../testing/fixtures/test-kinds.ts'

describeKinds(({ start }) => {
  function scripted() {
    const provider = scriptedProvider()
    const bench = createBench({ providers: [provider] })
    return { provider, bench, browser: bench.browser() }
  }

  async function resend(browser: TestBrowser, verification: string) {
    return browser.send({ verification })
  }

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

    test('seconds are whole: waits are rounded up, lifetimes down', async () => {
      const { bench, browser } = scripted()
      const { verification } = (await browser.send(start)).body
      bench.advance(0.4)
      expect((await browser.status(verification)).body).toMatchObject({
        resendIn: 30,
        expiresIn: 299,
      })
    })

    test('a new start by the same browser does not shorten it', async () => {
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

    test('another browser does not learn of it', async () => {
      const { bench, browser } = scripted()
      await browser.send(start)
      expect((await bench.browser().send(start)).body).toMatchObject({
        status: 'awaiting',
        resendIn: 30,
      })
    })

    test('with under a minute left of a code that would only be repeated, it runs to expiry', async () => {
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

  test('the wait does not run to expiry if the next send starts a new verification', async () => {
    const bench = createBench()
    const browser = bench.browser()
    const { verification } = (await browser.send(start)).body
    bench.advance(30)
    await resend(browser, verification)
    bench.advance(220)
    expect((await browser.status(verification)).body).toMatchObject({ expiresIn: 50, resendIn: 0 })
    expect((await resend(browser, verification)).body).toMatchObject({ expiresIn: 300 })
  })
})
