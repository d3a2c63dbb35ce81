import { describe, expect, it } from 'vitest'
import {
  createClient,
  createStillSimulator,
  ordinary,
  start,
} from '../testing/fixtures/didit-client.ts'

const forbidden = { detail: 'You do not have permission to perform this action.' }

describe('keys', () => {
  it('refuses calls without a key', async () => {
    const { send, check } = createClient(createStillSimulator(), null)
    for (const answer of [await send(ordinary), await check(ordinary, '123456')]) {
      expect([answer.status, answer.body]).toEqual([403, forbidden])
    }
  })

  it('refuses every key that is not listed', async () => {
    const simulator = createStillSimulator({ apiKey: ['one', 'two'] })
    const statuses: number[] = []
    for (const key of ['one', 'two', 'three', 'sandbox_one']) {
      statuses.push((await createClient(simulator, key).send(ordinary)).status)
    }
    expect(statuses).toEqual([200, 200, 403, 403])
  })
})

describe('four sends an hour', () => {
  it('refuses the fifth without Retry-After, and allows it an hour after the first', async () => {
    const simulator = createStillSimulator()
    const { send, check } = createClient(simulator)
    for (const status of ['Success', 'Retry', 'Success', 'Retry']) {
      expect((await send(ordinary)).body.status).toBe(status)
    }
    const code = simulator.inbox.latest()?.code ?? ''
    const fifth = await send(ordinary)
    expect(fifth.status).toBe(429)
    expect(fifth.body.detail).toContain('Only 4 authentication attempts are allowed per hour.')
    expect([...fifth.headers.keys()]).toEqual(['content-type'])
    expect((await send('+12025550171')).status).toBe(200)
    expect((await check(ordinary, code)).body.status).toBe('Approved')

    simulator.clock.advance(60 * 60_000 - 1)
    expect((await send(ordinary)).status).toBe(429)
    simulator.clock.advance(1)
    expect((await send(ordinary)).body.status).toBe('Success')
  })
})

describe('the rate limit of a key', () => {
  it('is 300 writes a minute, for sends and checks together', async () => {
    const simulator = createStillSimulator()
    const { check } = createClient(simulator)
    await check(ordinary, '0000')
    simulator.clock.advance(20_000)
    for (let call = 1; call < 300; call += 1) await check(ordinary, '0000')

    const refused = await check(ordinary, '0000')
    expect([refused.status, refused.body]).toEqual([
      429,
      { detail: 'Write request rate limit exceeded. You can make up to 300 requests per minute.' },
    ])
    expect(refused.headers.get('x-ratelimit-limit')).toBe('300')
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0')
    expect(refused.headers.get('retry-after')).toBe('40')
    expect(refused.headers.get('x-ratelimit-reset')).toBe(
      String(Math.ceil((start + 60_000) / 1000)),
    )

    expect((await createClient(simulator, 'other').check(ordinary, '0000')).status).toBe(200)
    simulator.clock.advance(40_000)
    expect((await check(ordinary, '0000')).status).toBe(200)
    expect((await check(ordinary, '0000')).status).toBe(429)
  })

  it('is 600 reads a minute', async () => {
    const simulator = createStillSimulator()
    const { send, decision } = createClient(simulator)
    const { request_id: id } = (await send(ordinary)).body
    for (let call = 0; call < 600; call += 1) await decision(id)
    const refused = await decision(id)
    expect([refused.status, refused.body.detail]).toEqual([
      429,
      'GET request rate limit exceeded. You can make up to 600 requests per minute.',
    ])
    expect(refused.headers.get('retry-after')).toBe('60')
  })
})

function setUp() {
  const simulator = createStillSimulator()
  return { simulator, ...createClient(simulator, 'sandbox_key') }
}

describe('a sandbox key', () => {
  it('sends nothing, keeps nothing, and succeeds with a new id each time', async () => {
    const { simulator, send, decision } = setUp()
    const first = (await send(ordinary, { vendor_data: 'user-1' })).body
    const second = (await send(ordinary)).body
    expect([first.status, second.status]).toEqual(['Success', 'Success'])
    expect(first.request_id).not.toBe(second.request_id)
    expect(simulator.inbox.messages()).toEqual([])
    expect((await decision(first.request_id)).status).toBe(404)
  })

  it('accepts one code, with a report of another shape', async () => {
    const { check } = setUp()
    const { body } = await check(ordinary, '123456')
    expect(body.status).toBe('Approved')
    expect(body.phone).toEqual({
      status: 'Approved',
      phone_number: ordinary,
      country_code: 'US',
      carrier_name: 'Sandbox Carrier',
      line_type: 'mobile',
      flags: [],
    })
  })

  it('allows any number of wrong codes', async () => {
    const { check } = setUp()
    for (let call = 0; call < 5; call += 1) {
      const { body } = await check(ordinary, '654321')
      expect([body.status, body.phone]).toEqual(['Failed', null])
    }
  })

  it('validates its input like a live key', async () => {
    const { send, check } = setUp()
    expect((await send('+1')).status).toBe(400)
    expect((await check(ordinary, '12')).status).toBe(400)
  })
})
