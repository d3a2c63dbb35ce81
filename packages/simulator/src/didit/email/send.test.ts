import { describe, expect, it } from 'vitest'
import { addressFor } from '../../outcomes/email-outcomes.ts'
import {
  createClient,
  createStillSimulator,
  ordinaryAddress,
} from '../../testing/fixtures/didit-client.ts'

const minute = 60_000

function setUp(key?: string) {
  const simulator = createStillSimulator()
  return { simulator, ...createClient(simulator, key) }
}

describe('a send by e-mail', () => {
  it('sends an e-mail with a code of six digits, and echoes its input', async () => {
    const { simulator, sendEmail } = setUp()
    const { status, body } = await sendEmail(ordinaryAddress, {
      vendor_data: 'user-1',
      metadata: { plan: 'free' },
    })
    expect(status).toBe(200)
    expect(body).toEqual({
      request_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      status: 'Success',
      reason: null,
      vendor_data: 'user-1',
      metadata: { plan: 'free' },
    })
    const message = simulator.inbox.latest(ordinaryAddress)
    expect(message).toMatchObject({ channel: 'email', code: expect.stringMatching(/^\d{6}$/) })
    expect(message?.subject).toContain(message?.code)
    expect(message?.text).toContain(message?.code)
  })

  it.each([
    [{ code_size: 8 }, /^\d{8}$/],
    [{ code_size: 4, alphanumeric_code: true }, /^[0-9A-Z]{4}$/],
  ])('creates a code for %j', async (options, code) => {
    const { simulator, sendEmail } = setUp()
    await sendEmail(ordinaryAddress, { options })
    expect(simulator.inbox.latest()?.code).toMatch(code)
  })

  it('uses the requested locale and white label', async () => {
    const { simulator, sendEmail } = setUp()
    await sendEmail(ordinaryAddress, { options: { locale: 'de' } })
    expect(simulator.inbox.latest()).toMatchObject({
      from: expect.stringContaining('Didit'),
      subject: expect.stringContaining('Bestätigungscode'),
    })
    await sendEmail('b@example.com', { options: { use_white_label_customization: true } })
    expect(simulator.inbox.latest()?.from).toContain('Your application')
  })

  it('sends a new code as a retry, once, and then opens a new verification', async () => {
    const { simulator, sendEmail, checkEmail } = setUp()
    const first = (await sendEmail(ordinaryAddress, { vendor_data: 'user-1' })).body
    const firstCode = simulator.inbox.latest()?.code ?? ''
    const second = (await sendEmail('ADA@example.com', { vendor_data: 'user-2' })).body
    expect(second).toMatchObject({
      status: 'Retry',
      request_id: first.request_id,
      vendor_data: 'user-1',
    })
    const secondCode = simulator.inbox.latest()?.code ?? ''
    expect(secondCode).not.toBe(firstCode)
    expect((await checkEmail(ordinaryAddress, firstCode)).body.status).toBe('Failed')
    expect((await checkEmail(ordinaryAddress, secondCode)).body.status).toBe('Approved')

    await sendEmail('b@example.com')
    await sendEmail('b@example.com')
    const third = (await sendEmail('b@example.com')).body
    expect(third.status).toBe('Success')
  })

  it.each([
    [{}, { email: ['This field is required.'] }],
    [{ email: 'nobody' }, { email: ['Enter a valid email address.'] }],
    [{ email: 'a@b' }, { email: ['Enter a valid email address.'] }],
    [{ email: 'a b@example.com' }, { email: ['Enter a valid email address.'] }],
    [{ email: 'a@example.c' }, { email: ['Enter a valid email address.'] }],
    [{ email: 'a@-example.com' }, { email: ['Enter a valid email address.'] }],
    [{ email: 'a@müller..example' }, { email: ['Enter a valid email address.'] }],
    [{ email: '"a"b@example.com' }, { email: ['Enter a valid email address.'] }],
    [{ email: 'a@[300.0.0.1]' }, { email: ['Enter a valid email address.'] }],
    [
      { email: ordinaryAddress, options: { code_size: 9 } },
      { options: { code_size: ['Ensure this value is less than or equal to 8.'] } },
    ],
    [
      { email: ordinaryAddress, options: { alphanumeric_code: 'yes' } },
      { options: { alphanumeric_code: ['Must be a valid boolean.'] } },
    ],
    [
      { email: ordinaryAddress, signals: { ip: 'here' } },
      { signals: { ip: ['Enter a valid IPv4 or IPv6 address.'] } },
    ],
  ])('refuses %j', async (body, errors) => {
    const { simulator, post } = setUp()
    const answer = await post('/v3/email/send/', body)
    expect([answer.status, answer.body]).toEqual([400, errors])
    expect(simulator.inbox.messages()).toEqual([])
  })

  it('lists every locale for an unknown one, such as en-US', async () => {
    const { sendEmail } = setUp()
    const { status, body } = await sendEmail(ordinaryAddress, { options: { locale: 'en-US' } })
    expect(status).toBe(400)
    expect(body.options.locale[0]).toMatch(/^Invalid locale\. Supported locales are en, ar, bn, /)
    expect(body.options.locale[0].split(', ')).toHaveLength(54)
  })

  it.each([
    '"ada..lovelace"@example.com',
    'ada@müller.example',
    "o'hara+otp@xn--mller-kva.example",
  ])('accepts %s', async (to) => {
    const { simulator, sendEmail, checkEmail } = setUp()
    expect((await sendEmail(to)).body.status).toBe('Success')
    const code = simulator.inbox.latest(to)?.code ?? ''
    expect((await checkEmail(to, code)).body.status).toBe('Approved')
  })

  it('trims an address', async () => {
    const { simulator, sendEmail, checkEmail } = setUp()
    await sendEmail(` ${ordinaryAddress}\n`)
    const code = simulator.inbox.latest(ordinaryAddress)?.code ?? ''
    expect((await checkEmail(ordinaryAddress, code)).body.email.email).toBe(ordinaryAddress)
  })

  it.each([
    addressFor('undeliverable'),
    'someone@mail.invalid',
    'root@localhost',
    'root@[127.0.0.1]',
    'root@[::1]',
  ])('answers Undeliverable for %s, without a charge', async (to) => {
    const { simulator, sendEmail, checkEmail, call, decision } = setUp()
    const before = (await call('GET', '/v3/billing/balance/')).body
    const { body } = await sendEmail(to)
    expect(body).toMatchObject({ status: 'Undeliverable', reason: 'email_can_not_be_delivered' })
    expect(simulator.inbox.messages()).toEqual([])
    expect((await checkEmail(to, '123456')).body.status).toBe('Expired or Not Found')
    expect((await decision(body.request_id)).body).toMatchObject({
      status: 'Declined',
      email_verifications: [{ is_undeliverable: true }],
    })
    expect((await call('GET', '/v3/billing/balance/')).body).toEqual(before)
  })

  it('charges for each verification, not for a retry', async () => {
    const { sendEmail, call } = setUp()
    const balance = async () => Number((await call('GET', '/v3/billing/balance/')).body.balance)
    const before = await balance()
    await sendEmail(ordinaryAddress)
    await sendEmail(ordinaryAddress)
    expect(before - (await balance())).toBeCloseTo(0.03, 6)
  })

  it('keeps nothing and sends nothing for a sandbox key', async () => {
    const { simulator, sendEmail } = setUp('sandbox_key')
    expect((await sendEmail(ordinaryAddress, { vendor_data: 'x' })).body).toMatchObject({
      status: 'Success',
      vendor_data: null,
    })
    expect((await sendEmail('nobody')).status).toBe(400)
    expect(simulator.inbox.messages()).toEqual([])
  })

  it('expires five minutes after the first send, retry or not', async () => {
    const { simulator, sendEmail, checkEmail } = setUp()
    await sendEmail(ordinaryAddress)
    simulator.clock.advance(4 * minute)
    await sendEmail(ordinaryAddress)
    const code = simulator.inbox.latest()?.code ?? ''
    simulator.clock.advance(minute)
    expect((await checkEmail(ordinaryAddress, code)).body.status).toBe('Expired or Not Found')
  })
})
