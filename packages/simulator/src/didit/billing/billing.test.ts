import { describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { diditBalance, diditTopUpReply } from '@otp-kit/core/didit'
import { numberFor } from '../../outcomes/phone-outcomes.ts'
import {
  createClient,
  createStillSimulator,
  ordinary,
} from '../../testing/fixtures/didit-client.ts'

function setUp() {
  const simulator = createStillSimulator()
  const client = createClient(simulator)
  const balance = async () => (await client.call('GET', '/v3/billing/balance/')).body.balance
  return { simulator, ...client, balance }
}

describe('the balance', () => {
  it('is a decimal string, and decreases with each message that is not blocked', async () => {
    const { call, send, balance } = setUp()
    const { body } = await call('GET', '/v3/billing/balance/')
    expect(v.parse(diditBalance, body)).toEqual({
      balance: '1000.0000',
      auto_refill_enabled: false,
      auto_refill_amount: null,
      auto_refill_threshold: null,
    })
    await send(ordinary, { options: { preferred_channel: 'sms' } })
    expect(await balance()).toBe('999.9653')
    await send('+12025550120')
    expect(await balance()).toBe('999.9653')
    await send('+12025550171')
    expect(await balance()).toBe('999.8944')
  })

  it('belongs to one key, and requires one', async () => {
    const { simulator, send } = setUp()
    await send(ordinary)
    const other = createClient(simulator, 'other')
    expect((await other.call('GET', '/v3/billing/balance/')).body.balance).toBe('1000.0000')
    const none = createClient(simulator, null)
    expect((await none.call('GET', '/v3/billing/balance/')).status).toBe(403)
  })

  it('pays for the lookup of a check, or refuses the check', async () => {
    const simulator = createStillSimulator({ scenario: { balance: 0.09 } })
    const { send, check } = createClient(simulator)
    await send(ordinary, { options: { preferred_channel: 'sms' } })
    const enriched = { enable_enrichment: true }
    expect((await check(ordinary, '0000', enriched)).status).toBe(200)
    const refused = await check(ordinary, '0000', enriched)
    expect([refused.status, refused.body]).toEqual([
      403,
      { error: "You don't have enough credits to perform this request." },
    ])
    expect((await check(ordinary, '0000')).body.message).toContain('remaining: 1')
  })

  it.each([numberFor('check-error'), numberFor('flaky'), numberFor('down')])(
    'is not charged for a lookup where a check of %s fails before it',
    async (to) => {
      const { check, balance } = setUp()
      const answer = await check(to, '123456', { enable_enrichment: true }).catch(() => undefined)
      expect(answer?.status).not.toBe(200)
      expect(await balance()).toBe('1000.0000')
    },
  )
})

describe('a top-up', () => {
  it('changes the balance only on its page, once', async () => {
    const { simulator, call, balance } = setUp()
    const { body } = await call('POST', '/v3/billing/top-up/', { amount_in_dollars: 50 })
    const { checkout_session_id: id, checkout_session_url: url } = v.parse(diditTopUpReply, body)
    expect(url).toBe(`https://verification.didit.me/_simulator/checkout/${id}`)
    expect(await balance()).toBe('1000.0000')
    expect(simulator.checkouts.get(id)).toMatchObject({ dollars: 50, paid: false })
    expect(simulator.checkouts.pay(id)).toMatchObject({ paid: true })
    simulator.checkouts.pay(id)
    expect(await balance()).toBe('1050.0000')
    expect(simulator.checkouts.pay('cs_test_none')).toBeUndefined()
  })

  it('links to the given URLs, with its id', async () => {
    const { simulator, call } = setUp()
    const { body } = await call('POST', '/v3/billing/top-up/', {
      amount_in_dollars: 75,
      success_url: 'https://shop.example/paid?id={CHECKOUT_SESSION_ID}',
      cancel_url: 'https://shop.example/',
    })
    const id = body.checkout_session_id
    expect(simulator.checkouts.get(id)).toMatchObject({
      successUrl: `https://shop.example/paid?id=${id}`,
      cancelUrl: 'https://shop.example/',
    })
  })

  it.each([
    [{}, 'amount_in_dollars is required.'],
    [{ amount_in_dollars: '50' }, 'amount_in_dollars must be a number.'],
    [{ amount_in_dollars: 49.99 }, 'Amount must be at least $50.'],
    [
      { amount_in_dollars: 50, success_url: 'javascript:alert(1)' },
      'success_url must be a valid URL.',
    ],
  ])('with %j is refused with a bare list', async (body, message) => {
    const { call } = setUp()
    const answer = await call('POST', '/v3/billing/top-up/', body)
    expect([answer.status, answer.body]).toEqual([400, [message]])
  })
})
