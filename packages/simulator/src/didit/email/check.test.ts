import { describe, expect, it } from 'vitest'
import { addressFor, type EmailOutcome } from '../../outcomes/email-outcomes.ts'
import {
  createClient,
  createStillSimulator,
  ordinaryAddress,
  wrong,
} from '../../testing/fixtures/didit-client.ts'

function setUp(key?: string) {
  const simulator = createStillSimulator()
  const client = createClient(simulator, key)
  const codeOf = (to: string) => simulator.inbox.latest(to)?.code ?? ''
  /** Sends a code, and checks it. */
  const verify = async (to: string, policy: object = {}, sent: object = {}) => {
    await client.sendEmail(to, sent)
    return (await client.checkEmail(to, codeOf(to), policy)).body
  }
  return { simulator, ...client, codeOf, verify }
}

describe('a check by e-mail', () => {
  it('approves the right code with a full report, and ends the verification', async () => {
    const { verify, checkEmail, codeOf } = setUp()
    const body = await verify(ordinaryAddress, {}, { vendor_data: 'user-1' })
    expect(body).toMatchObject({
      status: 'Approved',
      message: 'The verification code is correct.',
      vendor_data: 'user-1',
      email: {
        status: 'Approved',
        email: ordinaryAddress,
        is_breached: false,
        breaches: [],
        is_disposable: false,
        is_undeliverable: false,
        verification_attempts: 1,
        verified_at: expect.stringMatching(/Z$/),
        warnings: [],
        matches: [],
      },
    })
    expect(
      body.email.lifecycle.map(({ type, fee }: { type: string; fee: number }) => [type, fee]),
    ).toEqual([
      ['EMAIL_VERIFICATION_MESSAGE_SENT', 0.03],
      ['VALID_CODE_ENTERED', 0],
      ['EMAIL_VERIFICATION_APPROVED', 0],
    ])
    const again = await checkEmail(ordinaryAddress, codeOf(ordinaryAddress))
    expect(again.body).toEqual({
      request_id: expect.any(String),
      status: 'Expired or Not Found',
      message: 'No pending email verification found in the last 5 minutes.',
      vendor_data: null,
      metadata: null,
      created_at: expect.any(String),
    })
  })

  it('ignores the case of letters', async () => {
    const { sendEmail, checkEmail, codeOf } = setUp()
    await sendEmail(ordinaryAddress, { options: { alphanumeric_code: true, code_size: 8 } })
    const code = codeOf(ordinaryAddress).toLowerCase()
    expect((await checkEmail('ADA@EXAMPLE.COM', code)).body.status).toBe('Approved')
  })

  it('declines at the third wrong code', async () => {
    const { sendEmail, checkEmail, codeOf } = setUp()
    const sent = (await sendEmail(ordinaryAddress)).body
    const other = wrong(codeOf(ordinaryAddress))
    const first = (await checkEmail(ordinaryAddress, other)).body
    expect(first).toMatchObject({
      status: 'Failed',
      email: null,
      message: 'The verification code is incorrect. Attempts remaining: 2',
    })
    expect(first.request_id).not.toBe(sent.request_id)
    await checkEmail(ordinaryAddress, other)
    expect((await checkEmail(ordinaryAddress, other)).body).toMatchObject({
      status: 'Declined',
      request_id: sent.request_id,
      message: 'The verification code is incorrect. Maximum attempts reached.',
      email: {
        verified_at: null,
        warnings: [{ risk: 'EMAIL_CODE_ATTEMPTS_EXCEEDED', log_type: 'error', feature: 'EMAIL' }],
      },
    })
  })

  it.each([
    [{ email: ordinaryAddress }, { code: ['This field is required.'] }],
    [{ email: 'x', code: '1234' }, { email: ['Enter a valid email address.'] }],
    [
      { email: ordinaryAddress, code: '12345678901' },
      { code: ['Ensure this field has no more than 10 characters.'] },
    ],
    [
      { email: ordinaryAddress, code: '1234', breached_email_action: 'REVIEW' },
      { breached_email_action: ['"REVIEW" is not a valid choice.'] },
    ],
  ])('refuses %j without using an attempt', async (body, errors) => {
    const { sendEmail, checkEmail, post, codeOf } = setUp()
    await sendEmail(ordinaryAddress)
    const answer = await post('/v3/email/check/', body)
    expect([answer.status, answer.body]).toEqual([400, errors])
    const next = (await checkEmail(ordinaryAddress, wrong(codeOf(ordinaryAddress)))).body
    expect(next.message).toContain('Attempts remaining: 2')
  })

  it.each<[EmailOutcome, string, string]>([
    ['disposable', 'disposable_email_action', 'DISPOSABLE_EMAIL_DETECTED'],
    ['breached', 'breached_email_action', 'BREACHED_EMAIL_DETECTED'],
    ['duplicate', 'duplicated_email_action', 'DUPLICATED_EMAIL'],
  ])(
    'reports that an address is %s, and declines it where the policy says so',
    async (outcome, action, risk) => {
      const { verify } = setUp()
      const allowed = await verify(addressFor(outcome))
      expect(allowed.status).toBe('Approved')
      expect(allowed.email.warnings).toMatchObject([{ risk, log_type: 'information' }])
      const declined = await verify(addressFor(outcome), { [action]: 'DECLINE' })
      expect(declined).toMatchObject({
        status: 'Declined',
        message: 'The verification code is correct.',
        email: { warnings: [{ risk, log_type: 'error' }], verified_at: expect.any(String) },
      })
    },
  )

  it.each<[EmailOutcome, string]>([
    ['blocklisted', 'EMAIL_IN_BLOCKLIST'],
    ['undeliverable-later', 'UNDELIVERABLE_EMAIL_DETECTED'],
  ])('always declines %s', async (outcome, risk) => {
    const { verify } = setUp()
    expect(await verify(addressFor(outcome))).toMatchObject({
      status: 'Declined',
      email: { warnings: [{ risk, log_type: 'error' }] },
    })
  })

  it('reports breaches with markup, five at most', async () => {
    const { verify } = setUp()
    const { email } = await verify(addressFor('breached'))
    expect(email.is_breached).toBe(true)
    expect(email.breaches.length).toBeGreaterThan(0)
    expect(email.breaches[0].description).toContain('<a ')
  })

  it('matches only approved verifications of another user', async () => {
    const { simulator, verify, sendEmail } = setUp()
    await sendEmail('b@example.com', { vendor_data: 'one' })
    simulator.clock.advance(5 * 60_000)
    expect((await verify('B@example.com', {}, { vendor_data: 'two' })).email.matches).toEqual([])
    await verify(ordinaryAddress, {}, { vendor_data: 'one' })
    expect((await verify(ordinaryAddress, {}, { vendor_data: 'two' })).email.matches).toMatchObject(
      [
        {
          vendor_data: 'one',
          status: 'Approved',
          api_service: 'EMAIL_VERIFICATION',
          source: 'session',
        },
      ],
    )
  })

  it('accepts one code in the sandbox, with a report of another shape', async () => {
    const { checkEmail } = setUp('sandbox_key')
    expect((await checkEmail(ordinaryAddress, '123456')).body.email).toEqual({
      status: 'Approved',
      email: ordinaryAddress,
      is_breached: false,
      is_disposable: false,
      is_undeliverable: false,
    })
    for (let call = 0; call < 5; call += 1) {
      expect((await checkEmail(ordinaryAddress, '654321')).body.status).toBe('Failed')
    }
  })

  it('answers wrong or expired for the addresses with these outcomes', async () => {
    const { verify } = setUp()
    expect((await verify(addressFor('wrong'))).status).toBe('Failed')
    expect((await verify(addressFor('expired'))).status).toBe('Expired or Not Found')
  })

  it('fails every other call to the flaky address, without any work', async () => {
    const { sendEmail, checkEmail, codeOf, simulator } = setUp()
    const to = addressFor('flaky')
    expect((await sendEmail(to)).status).toBe(502)
    expect(simulator.inbox.messages()).toEqual([])
    expect((await sendEmail(to)).body.status).toBe('Success')
    expect((await checkEmail(to, codeOf(to))).status).toBe(502)
    expect((await checkEmail(to, codeOf(to))).body.status).toBe('Approved')
  })

  it('loses the connection before any work for the address `down`', async () => {
    const { sendEmail, simulator } = setUp()
    await expect(sendEmail(addressFor('down'))).rejects.toThrow('nothing was done')
    expect(simulator.inbox.messages()).toEqual([])
  })
})
