import { describe, expect, it } from 'vitest'
import { outcomeNumbers, type PhoneOutcome } from '../../outcomes/phone-outcomes.ts'
import {
  createClient,
  createStillSimulator,
  ordinary,
} from '../../testing/fixtures/didit-client.ts'

function setUp() {
  const simulator = createStillSimulator()
  return { simulator, ...createClient(simulator) }
}

const numberOf = (outcome: PhoneOutcome) =>
  outcomeNumbers.find((entry) => entry.outcome === outcome)?.number ?? ''

describe('send', () => {
  it('opens a verification, echoes its input, and delivers a code', async () => {
    const { simulator, send } = setUp()
    const { status, body } = await send(ordinary, {
      vendor_data: 'user-1',
      metadata: { plan: 'pro' },
      options: { code_size: 8, preferred_channel: 'sms', locale: 'en-US' },
      signals: { ip: '2001:db8::1', device_platform: 'web', user_agent: 'Mozilla/5.0' },
    })
    expect(status).toBe(200)
    expect(body).toEqual({
      request_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      status: 'Success',
      reason: null,
      vendor_data: 'user-1',
      metadata: { plan: 'pro' },
    })
    expect(simulator.inbox.latest(ordinary)).toMatchObject({
      channel: 'sms',
      from: 'Didit',
      code: expect.stringMatching(/^\d{8}$/),
    })
  })

  it('sends the same code again within five minutes, for the same verification', async () => {
    const { simulator, send } = setUp()
    const first = await send(ordinary, { vendor_data: 'first', metadata: { a: 1 } })
    const code = simulator.inbox.latest()?.code
    simulator.clock.advance(5 * 60_000 - 1)
    const second = await send(ordinary, { vendor_data: 'second', options: { code_size: 4 } })
    expect(second.body).toEqual({ ...first.body, status: 'Retry' })
    expect(simulator.inbox.messages().map((message) => message.code)).toEqual([code, code])
  })

  it('opens a new verification on the third send', async () => {
    const { simulator, send } = setUp()
    const first = await send(ordinary)
    await send(ordinary)
    const third = await send(ordinary)
    expect(third.body.status).toBe('Success')
    expect(third.body.request_id).not.toBe(first.body.request_id)
    expect(simulator.inbox.messages()).toHaveLength(3)
  })

  it('opens a new verification when the first send is five minutes old, retry or not', async () => {
    const { simulator, send } = setUp()
    await send(ordinary)
    simulator.clock.advance(4 * 60_000)
    expect((await send(ordinary)).body.status).toBe('Retry')
    simulator.clock.advance(60_000)
    expect((await send(ordinary)).body.status).toBe('Success')
  })

  it('accepts a formatted number', async () => {
    const { simulator, send } = setUp()
    expect((await send('+1 (202) 555-0170')).status).toBe(200)
    expect(simulator.inbox.latest()?.to).toBe(ordinary)
  })

  it('reads out the code by voice, and has fixed texts and senders in apps', async () => {
    const { simulator, send } = setUp()
    await send(ordinary, { options: { preferred_channel: 'voice' } })
    const spoken = simulator.inbox.latest()
    expect(spoken?.text).toContain(spoken?.code.split('').join(', '))
    await send(ordinary, { options: { sms_sender_name: 'Shop' } })
    expect(simulator.inbox.latest()).toMatchObject({ channel: 'whatsapp', from: 'Verify' })
  })
})

describe('bad input', () => {
  const badNumber = { phone_number: ['Invalid phone number provided.'] }
  it.each([
    [{}, { phone_number: ['This field is required.'] }],
    [{ phone_number: '' }, { phone_number: ['This field may not be blank.'] }],
    [{ phone_number: null }, { phone_number: ['This field may not be null.'] }],
    [{ phone_number: 12025550170 }, { phone_number: ['Not a valid string.'] }],
    [{ phone_number: '2025550170' }, badNumber],
    [{ phone_number: '+1202555' }, badNumber],
    [{ phone_number: '+999123456789' }, badNumber],
    [
      { phone_number: `+1202555017${'0'.repeat(20)}` },
      { phone_number: ['Ensure this field has no more than 20 characters.'] },
    ],
    [
      {
        phone_number: ordinary,
        options: { code_size: 9, locale: 'fil-PH', preferred_channel: 'carrier_pigeon' },
      },
      {
        options: {
          code_size: ['Ensure this value is less than or equal to 8.'],
          locale: ['Ensure this field has no more than 5 characters.'],
          preferred_channel: ['"carrier_pigeon" is not a valid choice.'],
        },
      },
    ],
    [
      { phone_number: ordinary, options: { code_size: 3, locale: 'EN' } },
      {
        options: {
          code_size: ['Ensure this value is greater than or equal to 4.'],
          locale: ['Enter a valid value.'],
        },
      },
    ],
    [
      { phone_number: ordinary, options: { code_size: '6', sms_sender_name: '12345' } },
      {
        options: {
          code_size: ['A valid integer is required.'],
          sms_sender_name: ['Enter a valid value.'],
        },
      },
    ],
    [
      { phone_number: ordinary, options: 'sms' },
      { options: { non_field_errors: ['Invalid data. Expected a dictionary.'] } },
    ],
    [
      { phone_number: ordinary, signals: { ip: 'localhost', device_id: 'x'.repeat(256) } },
      {
        signals: {
          ip: ['Enter a valid IPv4 or IPv6 address.'],
          device_id: ['Ensure this field has no more than 255 characters.'],
        },
      },
    ],
    [
      { phone_number: ordinary, signals: { ip: '192.0.2.256' } },
      { signals: { ip: ['Enter a valid IPv4 or IPv6 address.'] } },
    ],
    [
      { phone_number: ordinary, signals: { ip: '2001:db8::g' } },
      { signals: { ip: ['Enter a valid IPv4 or IPv6 address.'] } },
    ],
    [
      { phone_number: ordinary, metadata: 'plan' },
      { metadata: ['Expected a dictionary of items but got type "string".'] },
    ],
    [[], { non_field_errors: ['Invalid data. Expected a dictionary.'] }],
  ])('refuses %j field by field', async (request, errors) => {
    const { simulator, post } = setUp()
    const { status, body } = await post('/v3/phone/send/', request)
    expect(body).toEqual(errors)
    expect(status).toBe(400)
    expect(simulator.inbox.messages()).toEqual([])
  })

  it.each([
    ['a body that is no JSON', '{', {}, 400],
    ['another content type', '{}', { 'content-type': 'text/plain' }, 415],
  ])('refuses %s', async (_, body, headers, status) => {
    const { post } = setUp()
    const answer = await post('/v3/phone/send/', body, headers)
    expect([answer.status, typeof answer.body.detail]).toEqual([status, 'string'])
  })

  it('requires the trailing slash of its paths', async () => {
    const { post } = setUp()
    for (const path of ['/v3/phone/send', '/v3/phone/', '/v2/phone/send/']) {
      const { status, headers } = await post(path, { phone_number: ordinary })
      expect([status, headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
    }
  })

  it('refuses another method', async () => {
    const { simulator } = setUp()
    const answer = await simulator.fetch('https://verification.didit.me/v3/phone/send/', {
      headers: { 'x-api-key': 'k' },
    })
    expect(answer.status).toBe(405)
  })

  it.each(['+449098790123', '+443069990123'])(
    'refuses %s, an ineligible line type',
    async (number) => {
      const { send } = setUp()
      const { status, body } = await send(number)
      expect([status, body]).toEqual([400, { detail: 'Invalid phone line type provided.' }])
    },
  )
})

const detail = (text: string) => ({ detail: text })

describe('outcomes at the send', () => {
  it.each<[PhoneOutcome, number, unknown]>([
    ['invalid-number', 400, detail('Invalid phone number provided.')],
    ['invalid-line-type', 400, detail('Invalid phone line type provided.')],
    ['key-expired', 401, detail('Authentication credentials were not provided or are invalid.')],
    ['key-refused', 403, detail('You do not have permission to perform this action.')],
    [
      'no-top-up',
      403,
      detail('To protect against abuse, phone verification is disabled until your first top-up.'),
    ],
    ['no-credit', 403, { error: "You don't have enough credits to perform this request." }],
    [
      'number-limit',
      429,
      detail(
        'Maximum verification attempts reached for this phone number. Only 4 authentication attempts are allowed per hour. Try again later or use a different number.',
      ),
    ],
    [
      'write-limit',
      429,
      detail('Write request rate limit exceeded. You can make up to 300 requests per minute.'),
    ],
    ['provider-error', 500, detail('Error creating phone verification')],
    [
      'provider-unavailable',
      502,
      {
        detail: 'The phone verification provider is temporarily unavailable.',
        code: 'phone_provider_unavailable',
      },
    ],
  ])('%s answers %i, and sends nothing', async (outcome, status, body) => {
    const { simulator, send } = setUp()
    const answer = await send(numberOf(outcome))
    expect([answer.status, answer.body]).toEqual([status, body])
    expect(simulator.inbox.messages()).toEqual([])
  })

  it('has rate headers for the limit of the key, and none for that of a number', async () => {
    const { send } = setUp()
    const key = await send(numberOf('write-limit'))
    expect(key.headers.get('retry-after')).toBe('30')
    expect(key.headers.get('x-ratelimit-limit')).toBe('300')
    const number = await send(numberOf('number-limit'))
    expect([number.headers.get('retry-after'), number.headers.get('x-ratelimit-limit')]).toEqual([
      null,
      null,
    ])
  })

  it.each<[PhoneOutcome, string]>([
    ['blocked-repeated-attempts', 'repeated_attempts'],
    ['blocked-suspicious', 'suspicious'],
    ['blocked-spam', 'spam'],
  ])('%s is final from the start', async (outcome, reason) => {
    const { simulator, send, check, decision } = setUp()
    const { status, body } = await send(numberOf(outcome))
    expect([status, body.status, body.reason]).toEqual([200, 'Blocked', reason])
    expect(simulator.inbox.messages()).toEqual([])
    expect((await check(numberOf(outcome), '123456')).body.status).toBe('Expired or Not Found')
    const report = (await decision(body.request_id)).body
    expect(report.status).toBe('Declined')
    expect(report.phone_verifications[0].warnings[0]).toMatchObject({
      risk: 'HIGH_RISK_PHONE_NUMBER',
      log_type: 'error',
      additional_data: { blocked_reason: reason },
    })
  })

  it('undeliverable is final too', async () => {
    const { simulator, send, check } = setUp()
    const number = numberOf('undeliverable')
    expect((await send(number)).body.status).toBe('Undeliverable')
    expect(simulator.inbox.messages()).toEqual([])
    expect((await check(number, '123456')).body.status).toBe('Expired or Not Found')
  })

  it('recovers fails only once', async () => {
    const { send } = setUp()
    const number = numberOf('recovers')
    expect((await send(number)).status).toBe(502)
    expect((await send(number)).body.status).toBe('Success')
    expect((await send(number)).body.status).toBe('Retry')
  })

  it('send-answer-lost loses only the answers of first sends', async () => {
    const { simulator, send, check } = setUp()
    const number = numberOf('send-answer-lost')
    await expect(send(number)).rejects.toThrow(TypeError)
    expect((await send(number)).body.status).toBe('Retry')
    const code = simulator.inbox.latest(number)?.code ?? ''
    expect((await check(number, code)).body.status).toBe('Approved')
  })

  it('sms-only falls back to SMS and reports it', async () => {
    const { simulator, send, check } = setUp()
    const number = numberOf('sms-only')
    expect((await send(number)).body.status).toBe('Success')
    const message = simulator.inbox.latest(number)
    expect(message?.channel).toBe('sms')
    const { phone } = (await check(number, message?.code ?? '')).body
    expect(phone.verification_method).toBe('sms')
    expect(phone.lifecycle[0].details).toEqual({
      status: 'Success',
      reason: null,
      channel: 'whatsapp',
      actual_channel: 'sms',
    })
  })

  it('never-arrives succeeds without a message', async () => {
    const { simulator, send, decision } = setUp()
    const { body } = await send(numberOf('never-arrives'))
    expect(body.status).toBe('Success')
    expect(simulator.inbox.messages()).toEqual([])
    const [phone] = (await decision(body.request_id)).body.phone_verifications
    expect(phone.lifecycle.at(-1).type).toBe('PHONE_DELIVERY_UNDELIVERABLE')
  })

  it('approved has the code 123456', async () => {
    const { send, check } = setUp()
    await send(numberOf('approved'))
    expect((await check(numberOf('approved'), '123456')).body.status).toBe('Approved')
  })

  it('slow answers eight seconds after the message', async () => {
    const waited: number[] = []
    const simulator = createStillSimulator({
      wait: async (ms) => {
        waited.push(simulator.inbox.messages().length, ms)
      },
    })
    await createClient(simulator).send(numberOf('slow'))
    expect(waited).toEqual([1, 8000])
  })
})
