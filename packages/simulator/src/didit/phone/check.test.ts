import { describe, expect, it } from 'vitest'
import { outcomeNumbers, type PhoneOutcome } from '../../outcomes/phone-outcomes.ts'
import {
  createClient,
  createStillSimulator,
  ordinary,
  wrong,
} from '../../testing/fixtures/didit-client.ts'

const numberOf = (outcome: PhoneOutcome) =>
  outcomeNumbers.find((entry) => entry.outcome === outcome)?.number ?? ''

async function afterSend(to = ordinary, more: object = {}) {
  const simulator = createStillSimulator()
  const client = createClient(simulator)
  const sent = await client.send(to, { vendor_data: 'user-1', metadata: { a: 1 }, ...more })
  const code = simulator.inbox.latest(to)?.code ?? ''
  return { simulator, ...client, id: String(sent.body.request_id), code }
}

const risks = (phone: { warnings: { risk: string; log_type: string }[] }) =>
  phone.warnings.map(({ risk, log_type }) => [risk, log_type])

const events = (phone: { lifecycle: { type: string }[] }) => phone.lifecycle.map(({ type }) => type)

describe('check', () => {
  it('approves the right code with the full report', async () => {
    const { simulator, check, id, code } = await afterSend()
    simulator.clock.advance(60_000)
    const { status, body } = await check(ordinary, code)
    expect(status).toBe(200)
    expect(body).toEqual({
      request_id: id,
      status: 'Approved',
      message: 'The verification code is correct.',
      phone: {
        status: 'Approved',
        phone_number_prefix: '+1',
        phone_number: '2025550170',
        full_number: ordinary,
        country_code: 'US',
        country_name: 'United States',
        carrier: { name: 'Simulated Mobile', type: 'mobile' },
        is_disposable: false,
        is_virtual: false,
        verification_method: 'whatsapp',
        verification_attempts: 1,
        verified_at: '2026-06-12T01:24:39.580000Z',
        warnings: [],
        lifecycle: [
          {
            type: 'PHONE_VERIFICATION_MESSAGE_SENT',
            timestamp: '2026-06-12T01:23:39.580000+00:00',
            details: {
              status: 'Success',
              reason: null,
              channel: 'whatsapp',
              actual_channel: 'whatsapp',
            },
            fee: 0.0709,
          },
          {
            type: 'PHONE_DELIVERY_DELIVERED',
            timestamp: '2026-06-12T01:23:39.580000+00:00',
            details: { channel: 'whatsapp', status: 'delivered' },
            fee: 0,
          },
          {
            type: 'VALID_CODE_ENTERED',
            timestamp: '2026-06-12T01:24:39.580000+00:00',
            details: { code_tried: code, status: 'Approved' },
            fee: 0,
          },
          {
            type: 'PHONE_VERIFICATION_APPROVED',
            timestamp: '2026-06-12T01:24:39.580000+00:00',
            details: null,
            fee: 0,
          },
        ],
        matches: [],
      },
      vendor_data: 'user-1',
      metadata: { a: 1 },
      created_at: '2026-06-12T01:24:39.580000+00:00',
    })
  })

  it('counts wrong codes in its message only, with a random id', async () => {
    const { check, decision, id, code } = await afterSend()
    const { status, body } = await check(ordinary, wrong(code))
    expect(status).toBe(200)
    expect(body).toMatchObject({
      status: 'Failed',
      message: 'The verification code is incorrect. Attempts remaining: 2',
      phone: null,
      vendor_data: 'user-1',
      metadata: { a: 1 },
    })
    expect(body.request_id).not.toBe(id)
    expect((await decision(body.request_id)).status).toBe(404)
    const second = await check(ordinary, wrong(code))
    expect(second.body.message).toContain('Attempts remaining: 1')
    expect(second.body.request_id).not.toBe(body.request_id)
  })

  it('declines at the third wrong code, and ends the verification', async () => {
    const { check, id, code } = await afterSend()
    await check(ordinary, wrong(code))
    await check(ordinary, wrong(code))
    const { body } = await check(ordinary, wrong(code))
    expect(body).toMatchObject({
      request_id: id,
      status: 'Declined',
      message: 'The verification code is incorrect. Maximum attempts reached.',
    })
    expect(body.phone).toMatchObject({
      status: 'Declined',
      verified_at: null,
      verification_attempts: 1,
    })
    expect(risks(body.phone)).toEqual([['VERIFICATION_CODE_ATTEMPTS_EXCEEDED', 'error']])
    expect(events(body.phone)).toEqual([
      'PHONE_VERIFICATION_MESSAGE_SENT',
      'PHONE_DELIVERY_DELIVERED',
      'INVALID_CODE_ENTERED',
      'INVALID_CODE_ENTERED',
      'INVALID_CODE_ENTERED',
      'PHONE_VERIFICATION_DECLINED',
    ])
    expect(body.phone.lifecycle.at(-1).details).toEqual({
      reason: 'VERIFICATION_CODE_ATTEMPTS_EXCEEDED',
    })
    expect((await check(ordinary, code)).body.status).toBe('Expired or Not Found')
  })

  it('keeps the attempts at a retry, which counts as a send', async () => {
    const { send, check, code } = await afterSend()
    await check(ordinary, wrong(code))
    await check(ordinary, wrong(code))
    await send(ordinary)
    const { body } = await check(ordinary, wrong(code))
    expect([body.status, body.phone.verification_attempts]).toEqual(['Declined', 2])
  })

  it('finds nothing five minutes after the first send, and omits keys', async () => {
    const { simulator, check, code } = await afterSend()
    simulator.clock.advance(5 * 60_000)
    const { status, body } = await check(ordinary, code)
    expect(status).toBe(200)
    expect(body).toEqual({
      request_id: expect.any(String),
      status: 'Expired or Not Found',
      message: 'No pending phone verification found in the last 5 minutes.',
      vendor_data: null,
      metadata: null,
      created_at: '2026-06-12T01:28:39.580000+00:00',
    })
  })

  it('approves until the last millisecond, and once', async () => {
    const { simulator, check, code } = await afterSend()
    simulator.clock.advance(5 * 60_000 - 1)
    expect((await check(ordinary, code)).body.status).toBe('Approved')
    expect((await check(ordinary, code)).body.status).toBe('Expired or Not Found')
  })

  it('checks the newest verification of a number', async () => {
    const { simulator, send, check, code } = await afterSend()
    await send(ordinary)
    const third = await send(ordinary)
    const newest = simulator.inbox.latest()?.code ?? ''
    expect(newest).not.toBe(code)
    expect((await check(ordinary, code)).body.status).toBe('Failed')
    const { body } = await check(ordinary, newest)
    expect([body.status, body.request_id]).toEqual(['Approved', third.body.request_id])
  })

  it('keeps the verifications of two keys apart', async () => {
    const { simulator, code } = await afterSend()
    const other = createClient(simulator, 'other-key')
    expect((await other.check(ordinary, code)).body.status).toBe('Expired or Not Found')
  })
})

describe('bad input', () => {
  const format = { code: ['Invalid code format. Enter 4 to 8 numeric digits.'] }
  it.each([
    [{ code: '123' }, format],
    [{ code: '123456789' }, format],
    [{ code: '12345a' }, format],
    [{ code: '١٢٣٤٥٦' }, format],
    [{ code: 123456 }, { code: ['Not a valid string.'] }],
    [{ code: undefined }, { code: ['This field is required.'] }],
    [
      { code: '123456', voip_number_action: 'REVIEW' },
      { voip_number_action: ['"REVIEW" is not a valid choice.'] },
    ],
    [{ code: '123456', phone_number: '+1' }, { phone_number: ['Invalid phone number provided.'] }],
  ])('refuses %j without using an attempt', async (request, errors) => {
    const { post, check, code } = await afterSend()
    const answer = await post('/v3/phone/check/', { phone_number: ordinary, ...request })
    expect([answer.status, answer.body]).toEqual([400, errors])
    expect((await check(ordinary, wrong(code))).body.message).toContain('Attempts remaining: 2')
  })
})

describe('risks', () => {
  it.each<[PhoneOutcome, string, string]>([
    ['voip', 'voip_number_action', 'VOIP_NUMBER_DETECTED'],
    ['disposable', 'disposable_number_action', 'DISPOSABLE_NUMBER_DETECTED'],
    ['duplicate', 'duplicated_phone_number_action', 'DUPLICATED_PHONE_NUMBER'],
  ])(
    '%s declines with the action DECLINE, and is reported otherwise',
    async (outcome, action, risk) => {
      const to = numberOf(outcome)
      const noted = await afterSend(to)
      const approved = (await noted.check(to, noted.code)).body
      expect([approved.status, risks(approved.phone)]).toEqual([
        'Approved',
        [[risk, 'information']],
      ])

      const strict = await afterSend(to)
      const declined = (await strict.check(to, strict.code, { [action]: 'DECLINE' })).body
      expect(declined).toMatchObject({
        request_id: strict.id,
        status: 'Declined',
        message: 'The verification code is correct.',
      })
      expect(risks(declined.phone)).toEqual([[risk, 'error']])
      expect(declined.phone.lifecycle.at(-1).details).toEqual({ reason: risk })
      expect(declined.phone.verified_at).not.toBeNull()
    },
  )

  it('reports a virtual line', async () => {
    const to = numberOf('voip')
    const { check, code } = await afterSend(to)
    const { phone } = (await check(to, code)).body
    expect([phone.is_virtual, phone.carrier.type]).toEqual([true, 'voip'])
  })

  it('declines a blocklisted number whatever the actions', async () => {
    const to = numberOf('blocklisted')
    const { check, code } = await afterSend(to)
    const { body } = await check(to, code)
    expect([body.status, risks(body.phone)]).toEqual([
      'Declined',
      [['PHONE_NUMBER_IN_BLOCKLIST', 'error']],
    ])
    expect(body.phone.matches[0]).toMatchObject({ source: 'list_entry', session_id: null })
  })

  it('matches verifications of another user, not of the same one', async () => {
    const { simulator, send, check, id, code } = await afterSend()
    await check(ordinary, code)
    await send(ordinary, { vendor_data: 'user-2' })
    const other = (await check(ordinary, simulator.inbox.latest()?.code ?? '')).body.phone
    expect(other.matches).toEqual([
      {
        session_id: id,
        session_number: 1,
        vendor_data: 'user-1',
        verification_date: '2026-06-12T01:23:39Z',
        phone_number: ordinary,
        status: 'Approved',
        is_blocklisted: false,
        api_service: 'PHONE_VERIFICATION',
        source: 'session',
      },
    ])
    expect(other.warnings[0].additional_data.duplicated_session_id).toBe(id)

    simulator.reset()
    await send(ordinary, { vendor_data: 'user-1' })
    await check(ordinary, simulator.inbox.latest()?.code ?? '')
    await send(ordinary, { vendor_data: 'user-1' })
    const same = (await check(ordinary, simulator.inbox.latest()?.code ?? '')).body.phone
    expect([same.matches, same.warnings]).toEqual([[], []])
  })
})

describe('failures of the check', () => {
  it.each<[PhoneOutcome, number]>([
    ['check-error', 500],
    ['check-unavailable', 502],
  ])('%s answers %i without using an attempt', async (outcome, status) => {
    const to = numberOf(outcome)
    const { check, decision, id } = await afterSend(to)
    for (let call = 0; call < 4; call += 1) {
      expect((await check(to, '0000')).status).toBe(status)
    }
    const { body } = await decision(id)
    expect([body.status, events(body.phone_verifications[0])]).toEqual([
      'In Progress',
      ['PHONE_VERIFICATION_MESSAGE_SENT', 'PHONE_DELIVERY_DELIVERED'],
    ])
  })

  it('check-answer-lost carries out the check', async () => {
    const to = numberOf('check-answer-lost')
    const { check, decision, id, code } = await afterSend(to)
    await expect(check(to, code)).rejects.toThrow(TypeError)
    const { body } = await decision(id)
    expect(body.status).toBe('Approved')
    expect(body.phone_verifications[0].lifecycle.at(-2).details).toEqual({
      code_tried: code,
      status: 'Approved',
    })
  })
})
