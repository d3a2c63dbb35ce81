import { describe, expect, test } from 'vitest'
import { memoryStore } from '../store/memory.ts'
import { StoreUnavailableError } from '../store/store.ts'
import { createBench, type Bench, type BenchOptions } from '../testing/fixtures/bench.ts'
import { interceptStore } from '../testing/fixtures/intercept-store.ts'
import { rightCode, scriptedProvider } from '../testing/fixtures/scripted-provider.ts'
import { describeKinds } from '../testing/fixtures/test-kinds.ts'

const day = 86_400

function open(options: BenchOptions = {}) {
  const provider = scriptedProvider()
  const limits = { destinationPerHour: 100, destinationPerDay: 100, cooldown: [1] }
  return { provider, bench: createBench({ providers: [provider], limits, ...options }) }
}

describeKinds(({ start, elsewhere }) => {
  /** Enters wrong codes, each round of three from another browser and address. */
  async function enterWrongCodes(bench: Bench, count: number, to: object = start) {
    for (let left = count; left > 0; left -= 3) {
      const browser = bench.browser()
      const { verification } = (await browser.send(to)).body
      for (let code = 0; code < Math.min(3, left); code += 1) {
        await browser.check(verification, `00000${code}`)
      }
      bench.advance(5)
    }
  }

  async function sendsWithinADay(bench: Bench) {
    let sent = 0
    for (let hour = 0; hour < 24; hour += 1) {
      const { body } = await bench.browser().send(start)
      if (body.status === 'awaiting') sent += 1
      bench.advance(day / 24)
    }
    return sent
  }

  describe('thirty wrong codes in a row', () => {
    test('slow sends to the destination down to one a day, for 30 days', async () => {
      const { bench, provider } = open()
      await enterWrongCodes(bench, 30)
      const sent = provider.sends.length
      const refused = await bench.browser().send(start)
      expect(refused).toMatchObject({ status: 429, body: { code: 'destination_limit' } })
      expect((await bench.browser().send(elsewhere)).status).toBe(200)
      expect(provider.sends).toHaveLength(sent + 1)
      bench.advance(day)
      expect(await sendsWithinADay(bench)).toBe(1)
      bench.advance(27 * day)
      expect(await sendsWithinADay(bench)).toBe(1)
      bench.advance(day)
      expect(await sendsWithinADay(bench)).toBe(24)
    })

    test('slow it down for 30 days at most, whatever codes are entered meanwhile', async () => {
      const { bench } = open()
      await enterWrongCodes(bench, 30)
      for (let days = 0; days < 29; days += 1) {
        bench.advance(day)
        await enterWrongCodes(bench, 3)
      }
      expect((await bench.browser().send(start)).status).toBe(429)
      bench.advance(day)
      expect(await sendsWithinADay(bench)).toBe(24)
    })

    test('may be entered over weeks, but not with a right one between them', async () => {
      const { bench } = open()
      for (let week = 0; week < 3; week += 1) {
        await enterWrongCodes(bench, 9)
        bench.advance(7 * day)
      }
      const browser = bench.browser()
      const { verification } = (await browser.send(start)).body
      await browser.check(verification, '000000')
      expect((await browser.check(verification, rightCode)).body.status).toBe('approved')
      await enterWrongCodes(bench, 29)
      expect((await bench.browser().send(start)).status).toBe(200)
      await enterWrongCodes(bench, 1)
      bench.advance(10)
      expect((await bench.browser().send(start)).status).toBe(429)
    })

    test('end with a right code, which can still be entered', async () => {
      const { bench } = open()
      await enterWrongCodes(bench, 30)
      bench.advance(day)
      const browser = bench.browser()
      const { verification } = (await browser.send(start)).body
      expect((await browser.check(verification, rightCode)).body.status).toBe('approved')
      expect((await bench.browser().send(start)).status).toBe(200)
      expect((await bench.browser().send(start)).status).toBe(200)
    })

    test('are counted once each in parallel, and once for a check that is repeated', async () => {
      const { bench } = open()
      for (let round = 0; round < 9; round += 1) {
        const browser = bench.browser()
        const { verification } = (await browser.send(start)).body
        const key = browser.key()
        const codes = ['000001', '000002']
        await Promise.all([
          browser.check(verification, '000000', key),
          ...codes.map((code) => browser.check(verification, code)),
        ])
        for (let time = 0; time < 3; time += 1) await browser.check(verification, '000000', key)
      }
      await enterWrongCodes(bench, 2)
      expect(bench.events.filter(({ type }) => type === 'wrong-codes')).toEqual([])
      await enterWrongCodes(bench, 1)
      expect(bench.events.filter(({ type }) => type === 'wrong-codes')).toHaveLength(1)
      expect((await bench.browser().send(start)).status).toBe(429)
    })

    test('are counted once each where the store has lost the answer to the write', async () => {
      const fail = { at: 0 }
      const store = interceptStore(memoryStore(), async (call) => {
        fail.at -= 1
        const result = await call()
        if (fail.at === 0) throw new StoreUnavailableError('reset')
        return result
      })
      const { bench } = open({ store })
      for (let round = 0; round < 5; round += 1) {
        const browser = bench.browser()
        const { verification } = (await browser.send(start)).body
        for (const code of ['000000', '000001', '000002']) {
          // The requests, the documents, the limits, the begin, and then the end of the check.
          fail.at = 5
          await browser.check(verification, code)
        }
        bench.advance(5)
      }
      await enterWrongCodes(bench, 14)
      expect(bench.events.filter(({ type }) => type === 'wrong-codes')).toEqual([])
      await enterWrongCodes(bench, 1)
      expect(bench.events.filter(({ type }) => type === 'wrong-codes')).toHaveLength(1)
    })

    test('are shown to nobody: a send says what it would say of any destination', async () => {
      const { bench } = open()
      const { bench: other } = open()
      await enterWrongCodes(bench, 30)
      for (const each of [bench, other]) each.advance(2 * day)
      const [slowed, normal] = [bench.browser('192.0.2.1'), other.browser('192.0.2.1')]
      const [shown, expected] = [await slowed.send(start), await normal.send(start)]
      const { verification } = shown.body
      expect(shown.body).toEqual({ ...expected.body, verification })
      expect([...shown.headers]).toEqual([...expected.headers])
      const stranger = await bench.browser().send(start)
      expect(stranger.body).toMatchObject({ code: 'destination_limit', retryIn: 3600 })
      expect(stranger.body.limit).toBeUndefined()
      expect(stranger.headers.get('ratelimit')).toBeNull()
      bench.advance(60)
      const own = await slowed.send(start)
      expect(own.body).toMatchObject({ code: 'destination_limit', retryIn: day - 60 })
      expect(own.body.limit).toBeUndefined()
    })
  })
})
