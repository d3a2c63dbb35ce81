import { describe, expect, test } from 'vitest'
import { createBench, type Bench, type TestBrowser } from '../testing/fixtures/bench.ts'
import { scriptedProvider } from '../testing/fixtures/scripted-provider.ts'
import { describeKinds } from '../testing/fixtures/test-kinds.ts'

describeKinds(({ kind, to, start }) => {
  function messages(bench: Bench): number {
    return bench.simulator.inbox.messages(to).length
  }

  async function resend(browser: TestBrowser, verification: string) {
    return browser.send({ verification })
  }

  describe("the provider's verifications under one handle", () => {
    test('a repeat keeps the expiry and the attempts, the third send resets them', async () => {
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

    test("a second browser's send takes over the verification, and sees none of its counters", async () => {
      const bench = createBench()
      const [one, two] = [bench.browser(), bench.browser()]
      const first = await one.send(start)
      await one.check(first.body.verification, bench.wrong(to))
      const second = await two.send(start)
      const hidden = { status: 'awaiting', attemptsLeft: null, expiresIn: null, sendsLeft: null }
      expect(second.body).toMatchObject(hidden)
      const old = await one.check(first.body.verification, bench.code(to))
      expect(old).toMatchObject({ status: 409, body: { code: 'superseded', retry: 'new-code' } })
      expect((await one.status(first.body.verification)).body.code).toBe('superseded')
      expect((await two.status(second.body.verification)).body).toMatchObject(hidden)
      expect((await two.check(second.body.verification, bench.wrong(to))).body).toEqual({
        status: 'incorrect',
        attemptsLeft: null,
      })
      expect((await two.check(second.body.verification, bench.code(to))).body.status).toBe(
        'approved',
      )
    })

    test('the older handle can send again, and becomes the owner', async () => {
      const bench = createBench()
      const [one, two] = [bench.browser(), bench.browser()]
      const first = await one.send(start)
      await two.send(start)
      bench.advance(30)
      const again = await resend(one, first.body.verification)
      expect(again.body.status).toBe('awaiting')
      expect((await one.check(first.body.verification, bench.code(to))).body.status).toBe(
        'approved',
      )
    })

    test('with a provider that links by reference two browsers are independent', async () => {
      const provider = scriptedProvider()
      const linked = { ...provider.kinds[kind]!, linkedBy: 'reference' as const }
      const bench = createBench({ providers: [{ ...provider, kinds: { [kind]: linked } }] })
      const [one, two] = [bench.browser(), bench.browser()]
      const first = await one.send(start)
      await two.send(start)
      expect((await one.status(first.body.verification)).body.status).toBe('awaiting')
    })
  })
})
