import { describe, expect, test } from 'vitest'
import type { CallContext, CheckResult, Provider, SendResult } from '../providers/provider.ts'
import { createBench, type TestBrowser } from '../testing/fixtures/bench.ts'
import { scriptedProvider } from '../testing/fixtures/scripted-provider.ts'

const budget = { perMinute: 300, reservedForChecks: 0.2 }
const share = budget.perMinute / 5
const number = (n: number) => ({ kind: 'phone', to: `+1202${String(5_550_000 + n * 97)}` })

interface Outcomes {
  readonly send?: SendResult
  readonly check?: CheckResult
  readonly settle?: CheckResult
  /** Whether the provider makes a second request in each call. */
  readonly twice?: boolean
}

/** A provider that counts its requests upstream, and limits that leave only the provider's own. */
function open(outcomes: Outcomes) {
  const upstream = { count: 0 }
  const request = async ({ mayCallAgain }: CallContext) => {
    upstream.count += 1
    if (outcomes.twice && (await mayCallAgain?.())) upstream.count += 1
  }
  const scripted = scriptedProvider({ budget })
  const provider: Provider = {
    ...scripted,
    async send(input, context) {
      await request(context)
      return outcomes.send ?? scripted.send(input, context)
    },
    async check(input, context) {
      await request(context)
      return outcomes.check ?? scripted.check(input, context)
    },
    async settleCheck(input, context) {
      await request(context)
      return outcomes.settle ?? { status: 'unconfirmed', cause: 'timeout' }
    },
  }
  const limits = {
    addressPerHour: 100_000,
    prefixPerHour: 100_000,
    checksPerAddressPerHour: 100_000,
    requestsPerAddressPerMinute: 100_000,
  }
  const bench = createBench({ providers: [provider], limits, pumping: false })
  return { bench, upstream }
}

const down = { status: 'unavailable', cause: 'down', retryInMs: null } as const
const lost = { status: 'unconfirmed', cause: 'timeout' } as const

describe('every call upstream costs the address of its client something, so that it makes 60 a minute', () => {
  const sends: readonly (readonly [string, Outcomes])[] = [
    ['messages', {}],
    ['sends that the provider fails', { send: down }],
    ['sends without an answer', { send: lost }],
    ['refused sends', { send: { status: 'refused', reason: null } }],
    ['sends that are tried in another language', { twice: true }],
  ]

  test.each(sends)('%s', async (_, outcomes) => {
    const { bench, upstream } = open(outcomes)
    const client = bench.browser('192.0.2.1')
    for (let n = 0; n < 100; n += 1) await client.send(number(n))
    expect(upstream.count).toBeGreaterThan(0)
    expect(upstream.count).toBeLessThanOrEqual(share)
  })

  const checks: readonly (readonly [string, Outcomes, boolean])[] = [
    ['wrong codes', {}, false],
    ['checks that the provider fails', { check: down }, false],
    ['checks without an answer, each looked up', { check: lost }, false],
    ['lookups that say the code never arrived', { check: lost, settle: down }, true],
    ['repeats of a lost check, each looked up', { check: lost, settle: lost }, true],
    ['lookups of two requests', { check: lost, settle: lost, twice: true }, true],
  ]

  test.each(checks)('%s', async (_, outcomes, repeat) => {
    const { bench, upstream } = open(outcomes)
    // Sent from elsewhere, with the cookie of the client.
    const client = bench.browser('192.0.2.1')
    await client.call('config')
    const handles: string[] = []
    for (let n = 0; n < 40; n += 1) {
      const sender = bench.browser(`198.51.100.${n}`)
      for (const [name, value] of client.jar) sender.jar.set(name, value)
      handles.push((await sender.send(number(n))).body.verification)
    }
    upstream.count = 0
    await enterCodes(client, handles, repeat ? 3 : 1, () => bench.advance(repeat ? 1 : 0))
    expect(upstream.count).toBeGreaterThan(0)
    expect(upstream.count).toBeLessThanOrEqual(share)
    bench.advance(60)
    upstream.count = 0
    await client.check(handles[39]!, '999999')
    expect(upstream.count).toBeGreaterThan(0)
  })

  async function enterCodes(
    client: TestBrowser,
    handles: readonly string[],
    times: number,
    wait: () => void,
  ) {
    const keys = handles.map(() => client.key())
    for (let time = 0; time < times; time += 1) {
      for (const [index, handle] of handles.entries()) {
        await client.check(handle, '111111', keys[index])
        await client.check(handle, '222222', times > 1 ? keys[index] : undefined)
      }
      wait()
    }
  }

  test('those of an IPv6 network of a customer (/48) together at most two fifths of the budget', async () => {
    const { bench, upstream } = open({ send: down })
    for (let network = 0; network < 10; network += 1) {
      const client = bench.browser(`2001:db8:1:${network}::1`)
      for (let n = 0; n < share; n += 1) await client.send(number(network * 100 + n))
    }
    expect(upstream.count).toBe(2 * share)
  })

  test('and nobody else is held up', async () => {
    const { bench, upstream } = open({})
    const client = bench.browser('192.0.2.1')
    for (let n = 0; n < 100; n += 1) await client.send(number(n))
    const others: number[] = []
    for (let n = 0; n < 50; n += 1) {
      others.push((await bench.browser(`198.51.100.${n}`).send(number(200 + n))).status)
    }
    expect(others.every((status) => status === 200)).toBe(true)
    expect(upstream.count).toBe(share + 50)
  })
})
