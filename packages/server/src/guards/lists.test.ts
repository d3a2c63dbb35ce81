import { describe, expect, test } from 'vitest'
import { createBench, type BenchOptions, type Reply } from '../testing/fixtures/bench.ts'
import { scriptedProvider } from '../testing/fixtures/scripted-provider.ts'
import type { DestinationList } from './lists.ts'

function open(options: BenchOptions) {
  const provider = scriptedProvider()
  return { provider, bench: createBench({ providers: [provider], ...options }) }
}

const phone = (to: string, country?: string) => ({ kind: 'phone', to, country })
const email = (to: string) => ({ kind: 'email', to })

describe('a block list', () => {
  const cases: [block: DestinationList, body: object, address?: string][] = [
    [{ numbers: ['+1 (202) 555-0123'] }, phone('202 555 0123', 'US')],
    [{ prefixes: ['+44 7400'] }, phone('+447400123456')],
    [{ mailboxes: ['Ada.L@gmail.com'] }, email('adal+shop@googlemail.com')],
    [{ domains: ['Mailinator.com'] }, email('someone@mailinator.com')],
    [{ domains: ['mailinator.com'] }, email('someone@eu.Mailinator.com')],
    [{ domains: ['@bücher.example'] }, email('a@xn--bcher-kva.example')],
    [{ domains: ['googlemail.com'] }, email('someone@gmail.com')],
    [{ clientAddresses: ['203.0.113.7'] }, phone('+12025550123'), '203.0.113.7'],
    [{ clientAddresses: ['203.0.113.0/24'] }, phone('+12025550123'), '::ffff:203.0.113.9'],
    [{ clientAddresses: ['203.0.113.0/24'] }, phone('+12025550123'), '64:ff9b::203.0.113.9'],
    [{ clientAddresses: ['2001:db8::/32'] }, phone('+12025550123'), '2001:db8:1::1'],
  ]

  test.each(cases)('%j contains %j', async (block, body, address) => {
    const { bench, provider } = open({ block })
    const reply = await bench.browser(address).send(body)
    expect(reply).toMatchObject({ status: 403, body: { code: 'policy', retry: 'other-number' } })
    expect(provider.sends).toEqual([])
  })

  const others: [block: DestinationList, body: object][] = [
    [{ numbers: ['+12025550123'] }, phone('+12025550124')],
    [{ prefixes: ['+4474002'] }, phone('+447400123456')],
    [{ mailboxes: ['ada@example.com'] }, email('ada+shop@example.com')],
    [{ domains: ['mailinator.com'] }, email('someone@notmailinator.com')],
    [{ domains: ['mail.example.com'] }, email('someone@example.com')],
    [{ clientAddresses: ['203.0.113.7'] }, phone('+12025550123')],
    [{}, phone('+12025550123')],
  ]

  test.each(others)('%j does not contain %j', async (block, body) => {
    expect((await open({ block }).bench.browser().send(body)).status).toBe(200)
  })

  test('holds for a resend, and not for a check', async () => {
    const blocked = { now: false }
    const { bench, provider } = open({ block: () => blocked.now })
    const browser = bench.browser()
    const { verification } = (await browser.send(phone('+12025550123'))).body
    blocked.now = true
    bench.advance(60)
    expect((await browser.check(verification, '000000')).body.status).toBe('incorrect')
    expect((await browser.send({ verification })).body.code).toBe('policy')
    expect(provider.sends).toHaveLength(1)
  })

  test("looks like the provider's refusal in every answer, limit and delay", async () => {
    const to = '+12025550123'
    const refusal = { status: 'refused', reason: 'fraud' } as const
    const journey = async (blocked: boolean) => {
      const limits = { addressPerHour: 3, destinationPerHour: 2 }
      const { bench, provider } = open(blocked ? { block: { numbers: [to] }, limits } : { limits })
      if (!blocked) provider.script({ send: Array.from({ length: 9 }, () => refusal) })
      const browser = bench.browser('192.0.2.1')
      const key = browser.key()
      const replies: Reply[] = []
      for (const use of [key, key, undefined, undefined, undefined]) {
        replies.push(await browser.send(phone(to), use))
      }
      provider.script({})
      replies.push(await bench.browser('192.0.2.2').send(phone('+12025550124')))
      const { slept, events } = bench
      const shown = replies.map(({ status, headers, body: { verification, ...body } }) => ({
        status,
        headers: [...headers],
        body,
        verification: verification !== undefined,
      }))
      return { shown, slept, events: events.map(({ type }) => type) }
    }
    const [blocked, refused] = [await journey(true), await journey(false)]
    expect(blocked).toEqual(refused)
    expect(blocked.shown.slice(0, 5).map(({ body }) => body.code)).toEqual([
      'policy',
      'policy',
      'policy',
      'policy',
      'send_limit',
    ])
  })

  test('says nothing about the provider: a circuit breaker waits for a send that calls it', async () => {
    const { bench, provider } = open({ block: { numbers: ['+12025550123'] } })
    const down = { status: 'unavailable', cause: 'down', retryInMs: null } as const
    provider.script({ send: Array.from({ length: 5 }, () => down) })
    for (let n = 0; n < 5; n += 1) await bench.browser().send(phone(`+1212555012${n}`))
    const ofBreaker = () => bench.events.filter(({ type }) => type.startsWith('breaker-'))
    expect(ofBreaker()).toMatchObject([{ type: 'breaker-opened' }])
    bench.advance(30)
    expect((await bench.browser().send(phone('+12025550123'))).body.code).toBe('policy')
    expect(ofBreaker()).toHaveLength(1)
    expect((await bench.browser().send(phone('+12025550124'))).status).toBe(200)
    expect(ofBreaker()).toHaveLength(2)
  })

  test('is named in the event alone', async () => {
    const { bench } = open({ block: { numbers: ['+12025550123'] } })
    await bench.browser().send(phone('+12025550123'))
    expect(bench.events).toContainEqual(
      expect.objectContaining({ type: 'send-refused', code: 'policy', reason: 'block-list' }),
    )
  })
})

describe('a function', () => {
  test('is called with the send, and may be asynchronous', async () => {
    const seen: unknown[] = []
    const block = async (send: unknown) => {
      seen.push(send)
      return true
    }
    const { bench } = open({ block })
    expect((await bench.browser('192.0.2.1').send(email('Ada.L+x@gmail.com'))).status).toBe(403)
    expect(seen).toEqual([
      {
        kind: 'email',
        to: 'Ada.L+x@gmail.com',
        key: 'adal@gmail.com',
        clientAddress: '192.0.2.1',
      },
    ])
  })

  test.each(['block', 'allow'] as const)('that fails as `%s` sends nothing', async (list) => {
    const fail = () => {
      throw new Error('no database for +12025550123')
    }
    const { bench, provider } = open({ [list]: fail })
    const reply = await bench.browser().send(phone('+12025550123'))
    expect(reply).toMatchObject({ status: 500, body: { code: 'internal' } })
    expect(provider.sends).toEqual([])
    const [event] = bench.events
    expect(event).toMatchObject({ type: 'internal-error' })
    expect(JSON.stringify(event)).not.toContain('5550123')
  })
})

describe('an allow list', () => {
  test('exempts from the block list and from the limits of addresses and groups', async () => {
    const limits = { addressPerHour: 1, prefixPerHour: 1 }
    const block = { prefixes: ['+1202'] }
    const { bench } = open({ block, limits, allow: { numbers: ['+12025550123'] } })
    const browser = bench.browser()
    expect((await browser.send(phone('+12025550199'))).body.code).toBe('policy')
    expect((await browser.send(phone('+12025550123'))).status).toBe(200)
  })

  test('does not exempt from the limits of a destination', async () => {
    const limits = { destinationPerHour: 2, cooldown: [1] }
    const { bench } = open({ limits, allow: { clientAddresses: ['192.0.2.0/24'] } })
    const statuses: number[] = []
    for (let time = 0; time < 3; time += 1) {
      statuses.push((await bench.browser('192.0.2.1').send(phone('+12025550123'))).status)
    }
    expect(statuses).toEqual([200, 200, 429])
  })

  test('leaves everybody else as they are', async () => {
    const { bench } = open({ allow: { domains: ['example.com'] } })
    expect((await bench.browser().send(phone('+12025550123'))).status).toBe(200)
    expect((await bench.browser().send(email('a@elsewhere.example'))).status).toBe(200)
  })
})

test.each([
  [{ numbers: ['+12025550123', '0123'] }, 'block.numbers', /entry 2/],
  [{ prefixes: ['4470'] }, 'block.prefixes', /entry 1/],
  [{ domains: ['*.example.com'] }, 'block.domains', /entry 1/],
  [{ mailboxes: ['example.com'] }, 'block.mailboxes', /entry 1/],
  [{ clientAddresses: ['203.0.113.0/33'] }, 'block.clientAddresses', /entry 1/],
  [{ clientAddresses: ['203'] }, 'block.clientAddresses', /entry 1/],
  [{ domains: 'example.com' }, 'block.domains', /not a list/],
  [{ domain: ['example.com'] }, 'block.domain', /no such option/],
  [['example.com'], 'block', /not an object/],
  [null, 'block', /not an object/],
])('%j is refused at start, without the entry', (block, option, cause) => {
  const invalid = () => Reflect.apply(createBench, undefined, [{ block }])
  expect(invalid).toThrow(
    expect.objectContaining({
      issues: [expect.objectContaining({ option, cause: expect.stringMatching(cause) })],
    }),
  )
})
