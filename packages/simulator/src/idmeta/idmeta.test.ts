import {
  idmetaCreateReply,
  idmetaFinalizeReply,
  idmetaPaths,
  idmetaReply,
  isIdmetaVerified,
  readIdmetaFault,
} from '@otp-kit/core/idmeta'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { addressFor, outcomeAddresses } from '../outcomes/email-outcomes.ts'
import { numberFor, outcomeNumbers } from '../outcomes/phone-outcomes.ts'
import { failures } from '../provider.ts'
import {
  createStillSimulator,
  ordinary,
  ordinaryAddress,
  wrong,
} from '../testing/fixtures/didit-client.ts'
import { inferredHeader } from './answers.ts'

const flow = 1710

function setUp(token: string | null = 'token', options = {}) {
  const simulator = createStillSimulator({ wait: async () => {}, ...options })
  const post = async (path: string, body: unknown) => {
    const response = await simulator.fetch(`https://integrate.idmetagroup.com${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
    })
    const inferred = response.headers.get(inferredHeader) === '1'
    const answer = await response.json()
    // otp-kit must be able to read every successful answer.
    if (response.status === 200 && path.includes('/v3/')) v.parse(idmetaReply, answer)
    return { status: response.status, headers: response.headers, body: answer, inferred }
  }
  const create = async (metadata?: object) => {
    const { body } = await post(idmetaPaths.create, { template_id: flow, metadata })
    return String(v.parse(idmetaCreateReply, body).verification.id)
  }
  const run = (id: string) => ({ trustFlowId: flow, trustValidationId: id })
  const phone = (to: string) => ({ country_code: to.slice(0, 2), phone_number: to.slice(2) })
  return {
    simulator,
    post,
    create,
    send: (id: string, to: string) => post(idmetaPaths.phoneSend, { ...phone(to), ...run(id) }),
    verify: (id: string, otp: string, more = {}) =>
      post(idmetaPaths.phoneVerify, { otp, ...run(id), ...more }),
    sendEmail: (id: string, email: string, more = {}) =>
      post(idmetaPaths.emailSend, { email, ...run(id), trustFlowId: String(flow), ...more }),
    verifyEmail: (id: string, email: string, otp: unknown) =>
      post(idmetaPaths.emailVerify, { email, otp, ...run(id), trustFlowId: String(flow) }),
    finalize: (id: string) =>
      post(idmetaPaths.finalize, { template_id: flow, verification_id: id }),
    codeOf: (to: string) => simulator.inbox.latest(to)?.code ?? '',
  }
}

describe('IDMeta by phone', () => {
  it('sends, verifies and finalizes, with the documented answers', async () => {
    const { create, send, verify, finalize, codeOf } = setUp()
    const id = await create({ plan: 'free' })
    const sent = await send(id, ordinary)
    expect(sent.inferred).toBe(false)
    expect(sent.body).toEqual({
      success: true,
      message: expect.any(String),
      data: {
        referenceId: expect.stringMatching(/^[0-9A-F]{32}$/),
        submitTime: expect.any(String),
        status: { updatedOn: expect.any(String), code: 103, description: 'Call in progress' },
        verify: { codeState: 'UNKNOWN', inputPhoneNumber: ordinary },
      },
      verificationStatus: 'PENDING',
      verificationStatusCode: 0,
      trustFlowId: flow,
      trustValidationId: id,
      verificationType: 'sms_verification',
      metadata: { plan: 'free' },
    })
    const verified = await verify(id, codeOf(ordinary), { ref_id: sent.body.data.referenceId })
    expect(verified.inferred).toBe(false)
    expect(verified.body).toMatchObject({
      data: {
        status: { code: 200, description: 'Verify success' },
        verify: { codeState: 'VALID' },
      },
      verificationStatus: 'VERIFIED',
      verificationStatusCode: 3,
    })
    expect(v.parse(idmetaFinalizeReply, (await finalize(id)).body)).toMatchObject({
      status: 3,
      status_message: 'VERIFIED',
      finalized: true,
    })
  })

  it('rejects the third wrong code, and marks the answer as inferred', async () => {
    const { create, send, verify, finalize, codeOf } = setUp()
    const id = await create()
    await send(id, ordinary)
    const states: unknown[] = []
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const { status, body, inferred } = await verify(id, wrong(codeOf(ordinary)))
      expect([status, inferred, isIdmetaVerified(v.parse(idmetaReply, body))]).toEqual([
        200,
        true,
        false,
      ])
      states.push(body.data.verify.codeState)
    }
    expect(states).toEqual(['INVALID', 'INVALID', 'MAX_ATTEMPTS_EXCEEDED'])
    expect((await verify(id, codeOf(ordinary))).body.verificationStatus).toBe('REJECTED')
    expect((await finalize(id)).body.status_message).toBe('REJECTED')
  })

  it('lets a code expire after five minutes, and sends a new one', async () => {
    const { simulator, create, send, verify, codeOf } = setUp()
    const id = await create()
    await send(id, ordinary)
    simulator.clock.advance(300_000)
    expect((await verify(id, codeOf(ordinary))).body.data.verify.codeState).toBe('EXPIRED')
    await send(id, ordinary)
    expect((await verify(id, codeOf(ordinary))).body.verificationStatus).toBe('VERIFIED')
  })

  it('is incomplete where nothing was verified', async () => {
    const { create, send, finalize } = setUp()
    const id = await create()
    await send(id, ordinary)
    expect((await finalize(id)).body).toMatchObject({ status: 4, status_message: 'INCOMPLETE' })
  })
})

describe('IDMeta by e-mail', () => {
  it('sends and verifies', async () => {
    const { create, sendEmail, verifyEmail, codeOf } = setUp()
    const id = await create()
    const sent = await sendEmail(id, ordinaryAddress)
    expect(sent.body).toMatchObject({
      success: true,
      verificationStatus: 'PENDING',
      verificationType: 'email_verification',
    })
    expect(sent.inferred).toBe(true)
    const failed = await verifyEmail(id, ordinaryAddress, wrong(codeOf(ordinaryAddress)))
    expect(failed.body.data).toEqual({ status: 'PENDING', attempt: 1 })
    const verified = await verifyEmail(id, 'ADA@example.com', Number(codeOf(ordinaryAddress)))
    expect(verified.body).toMatchObject({
      verificationStatus: 'VERIFIED',
      verificationStatusCode: 3,
    })
  })

  it("sends the caller's own code", async () => {
    const { create, sendEmail, codeOf } = setUp()
    await sendEmail(await create(), ordinaryAddress, { otp: 4711 })
    expect(codeOf(ordinaryAddress)).toBe('4711')
  })
})

describe('a code of IDMeta', () => {
  it('is accepted once', async () => {
    const { create, send, sendEmail, verify, verifyEmail, codeOf } = setUp()
    const id = await create()
    await send(id, ordinary)
    await sendEmail(id, ordinaryAddress)
    expect((await verify(id, codeOf(ordinary))).body.verificationStatus).toBe('VERIFIED')
    const mail = await verifyEmail(id, ordinaryAddress, codeOf(ordinaryAddress))
    expect(mail.body.verificationStatus).toBe('VERIFIED')
    for (const again of [
      await verify(id, wrong(codeOf(ordinary))),
      await verify(id, codeOf(ordinary)),
      await verifyEmail(id, ordinaryAddress, wrong(codeOf(ordinaryAddress))),
      await verifyEmail(id, ordinaryAddress, codeOf(ordinaryAddress)),
    ]) {
      expect([again.inferred, isIdmetaVerified(v.parse(idmetaReply, again.body))]).toEqual([
        true,
        false,
      ])
      expect(again.body.verificationStatus).toBe('REJECTED')
    }
  })

  it('is replaced by the next one', async () => {
    const { create, send, verify, finalize, codeOf } = setUp()
    const id = await create()
    const first = await send(id, ordinary)
    const old = codeOf(ordinary)
    await send(id, ordinary)
    expect((await verify(id, old, { ref_id: first.body.data.referenceId })).status).toBe(404)
    expect((await verify(id, codeOf(ordinary))).body.verificationStatus).toBe('VERIFIED')
    expect((await finalize(id)).body.status_message).toBe('VERIFIED')
  })

  it('belongs to the number that it was sent to', async () => {
    const { create, send, verify, codeOf } = setUp()
    const id = await create()
    await send(id, ordinary)
    const other = { country_code: '+1', phone_number: '2025550171' }
    expect((await verify(id, codeOf(ordinary), other)).body.errors).toHaveProperty('phone_number')
    expect((await verify(id, codeOf(ordinary), { ref_id: 5 })).body.errors).toHaveProperty('ref_id')
    const own = { country_code: '+1', phone_number: '2025550170' }
    expect((await verify(id, codeOf(ordinary), own)).body.verificationStatus).toBe('VERIFIED')
  })
})

describe('a trust validation of IDMeta', () => {
  it('lists the plans that were not started, and marks the answer as inferred', async () => {
    const { create, send, finalize } = setUp()
    const none = await finalize(await create())
    expect([none.inferred, none.body.missing_plans]).toEqual([
      true,
      ['sms_verification', 'email_verification'],
    ])
    const id = await create()
    await send(id, ordinary)
    expect((await finalize(id)).body.missing_plans).toEqual(['email_verification'])
  })

  it('refuses further calls once it is finalized', async () => {
    const { create, send, finalize } = setUp()
    const id = await create()
    await finalize(id)
    expect(await send(id, ordinary)).toMatchObject({ status: 422, inferred: true })
    expect((await finalize(id)).status).toBe(200)
  })
})

describe('what IDMeta refuses', () => {
  it.each([
    ['no token', null, {}],
    ['another token', 'other', { apiKey: 'token' }],
  ])('%s', async (_, token, options) => {
    const { post } = setUp(token, options)
    const answer = await post(idmetaPaths.create, { template_id: flow })
    expect([answer.status, answer.body]).toEqual([401, { message: 'Unauthenticated.' }])
  })

  it('names the invalid fields', async () => {
    const { create, post, sendEmail } = setUp()
    const none = await post(idmetaPaths.phoneSend, {})
    expect(none.status).toBe(422)
    expect(readIdmetaFault(none.body)?.fields.map(({ path }) => path)).toContain('trustFlowId')
    const id = await create()
    const run = { trustFlowId: flow, trustValidationId: id }
    const number = { country_code: '+1', phone_number: '12', ...run }
    expect((await post(idmetaPaths.phoneSend, number)).body.errors).toHaveProperty('phone_number')
    expect((await sendEmail(id, 'nobody')).body.errors).toHaveProperty('email')
  })

  it('answers 404 for another trust validation and an unknown path', async () => {
    const { simulator, send, verify, create, post } = setUp()
    expect((await send('12345678', ordinary)).status).toBe(404)
    const wrongBody = { trustFlowId: flow, trustValidationId: '12345678' }
    expect((await post(idmetaPaths.phoneSend, wrongBody)).status).toBe(422)
    expect((await verify(await create(), '123456')).status).toBe(404)
    expect((await post(`${idmetaPaths.create}/`, { template_id: flow })).status).toBe(404)
    const got = await simulator.fetch(`https://x${idmetaPaths.create}`)
    expect([got.status, got.headers.get('allow')]).toEqual([405, 'POST'])
  })

  it.each(failures)('answers %s in the format of Laravel, without any work', async (failure) => {
    const { simulator, create, send } = setUp()
    const id = await create()
    simulator.trouble.set({ failNext: { failure, on: 'send' } })
    const answer = await send(id, ordinary)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.inferred).toBe(true)
    expect(readIdmetaFault(answer.body)?.message).toEqual(expect.any(String))
    expect(simulator.inbox.messages()).toEqual([])
  })
})

/** The result of a send, or of the right code after it: a status, or a lost connection. */
type Result = string

describe('test destinations', () => {
  const sendOnly: Record<string, Result> = {
    'invalid-number': '422',
    'invalid-address': '422',
    'invalid-line-type': '422',
    'number-limit': '429',
    'write-limit': '429',
    'no-top-up': '402',
    'no-credit': '402',
    'key-refused': '401',
    'key-expired': '401',
    'provider-error': '500',
    'provider-unavailable': '502',
    recovers: '502',
    flaky: '502',
    down: 'broken',
    'send-answer-lost': 'broken',
    'blocked-repeated-attempts': 'REJECTED',
    'blocked-suspicious': 'REJECTED',
    'blocked-spam': 'REJECTED',
    undeliverable: 'REJECTED',
  }
  const checked: Record<string, Result> = {
    wrong: 'PENDING',
    expired: 'PENDING',
    'never-arrives': 'PENDING',
    blocklisted: 'REJECTED',
    'undeliverable-later': 'REJECTED',
    'check-error': '500',
    'check-unavailable': '502',
    'check-answer-lost': 'broken',
  }
  type Reply = Awaited<ReturnType<ReturnType<typeof setUp>['send']>>
  const resultOf = ({ status, body }: Reply): Result =>
    status === 200 ? String(v.parse(idmetaReply, body).verificationStatus) : String(status)
  const broken = () => 'broken'

  it.each(outcomeNumbers)('$outcome by phone', async ({ number, outcome }) => {
    const { create, send, verify, codeOf } = setUp()
    const id = await create()
    const sent = await send(id, number).then(resultOf, broken)
    expect(sent).toBe(sendOnly[outcome] ?? 'PENDING')
    if (sent !== 'PENDING') return
    const code = codeOf(number) || '000000'
    expect(await verify(id, code).then(resultOf, broken)).toBe(checked[outcome] ?? 'VERIFIED')
  })

  it.each(outcomeAddresses)('$outcome by e-mail', async ({ address, outcome }) => {
    const { create, sendEmail, verifyEmail, codeOf } = setUp()
    const id = await create()
    const sent = await sendEmail(id, address).then(resultOf, broken)
    expect(sent).toBe(sendOnly[outcome] ?? 'PENDING')
    if (sent !== 'PENDING') return
    const code = codeOf(address) || '000000'
    expect(await verifyEmail(id, address, code).then(resultOf, broken)).toBe(
      checked[outcome] ?? 'VERIFIED',
    )
  })

  it('have the code 123456 for approved', async () => {
    const { create, send, sendEmail, codeOf } = setUp()
    const id = await create()
    await send(id, numberFor('approved'))
    await sendEmail(id, addressFor('approved'))
    expect([codeOf(numberFor('approved')), codeOf(addressFor('approved'))]).toEqual([
      '123456',
      '123456',
    ])
  })
})
