import {
  addressFor,
  createSimulator,
  type EmailOutcome,
  numberFor,
  type PhoneOutcome,
} from '@otp-kit/simulator'
import { describe, expect, test } from 'vitest'
import { isProviderCallError, ProviderCallError, type ProviderCallFault } from './call-error.ts'
import { diditClient, type DiditClientOptions } from './didit/client.ts'
import { idmetaClient } from './idmeta/client.ts'

function setUp(options: DiditClientOptions = {}) {
  const simulator = createSimulator({ wait: async () => {} })
  const didit = diditClient({ apiKey: 'secret-key-for-tests', fetch: simulator.fetch, ...options })
  const idmeta = idmetaClient({ apiToken: 'secret-token-for-tests', fetch: simulator.fetch })
  return { simulator, didit, idmeta }
}

/** Returns the error of a failed call. */
async function faultOf(call: Promise<unknown>): Promise<ProviderCallError> {
  const error: unknown = await call.then(
    () => new Error('The call succeeded.'),
    (thrown: unknown) => thrown,
  )
  if (isProviderCallError(error)) return error
  throw error
}

describe("Didit's calls", () => {
  test('return the validated reply and the whole body', async () => {
    const { simulator, didit } = setUp()
    const to = numberFor('voip')
    const sent = await didit.sendToPhone({ phone_number: to, vendor_data: 'me' })
    expect(sent.reply).toMatchObject({ status: 'Success' })
    expect(sent.body).toMatchObject({ vendor_data: 'me' })
    const code = simulator.inbox.latest(to)?.code ?? ''
    const checked = await didit.checkPhone({ phone_number: to, code })
    expect(checked.reply.status).toBe('Approved')
    const id = 'request_id' in sent.reply ? sent.reply.request_id : ''
    expect((await didit.decision(id)).reply.phone_verifications?.[0]?.warnings).toEqual([
      { risk: 'VOIP_NUMBER_DETECTED' },
    ])
    expect((await didit.balance()).reply.balance).toMatch(/^\d+\.\d{4}$/)
  })

  test.each<[PhoneOutcome, ProviderCallFault]>([
    ['invalid-number', 'request'],
    ['invalid-line-type', 'request'],
    ['number-limit', 'limit'],
    ['write-limit', 'limit'],
    ['no-top-up', 'money'],
    ['no-credit', 'money'],
    ['key-refused', 'key'],
    ['key-expired', 'key'],
    ['provider-error', 'unavailable'],
    ['provider-unavailable', 'unavailable'],
    ['send-answer-lost', 'unconfirmed'],
  ])('%s fails as %s', async (outcome, fault) => {
    const to = numberFor(outcome)
    const error = await faultOf(setUp().didit.sendToPhone({ phone_number: to }))
    expect(error.fault).toBe(fault)
    expect(error.message).not.toContain(to)
    expect(error.message).not.toContain('secret-key')
  })

  test.each<[EmailOutcome, ProviderCallFault]>([
    ['invalid-address', 'request'],
    ['no-credit', 'money'],
    ['provider-unavailable', 'unavailable'],
  ])('%s fails as %s, by e-mail', async (outcome, fault) => {
    const error = await faultOf(setUp().didit.sendToEmail({ email: addressFor(outcome) }))
    expect(error.fault).toBe(fault)
  })

  test('name the refused fields, and when to retry', async () => {
    const { didit } = setUp()
    const refused = await faultOf(
      didit.sendToPhone({ phone_number: '+12025550170', options: { code_size: 9 } }),
    )
    expect(refused.fields).toEqual([
      { path: 'options.code_size', message: 'Ensure this value is less than or equal to 8.' },
    ])
    expect(refused.message).toContain('options.code_size')
    const limited = await faultOf(didit.sendToPhone({ phone_number: numberFor('write-limit') }))
    expect(limited.retryInMs).toBe(30_000)
  })

  test.each<[string, () => Promise<Response>, ProviderCallFault]>([
    ['an HTML page', async () => new Response('<h1>Hello</h1>'), 'unreadable'],
    ['JSON of something else', async () => Response.json({ ok: true }), 'unreadable'],
    ["a gateway's 502", async () => new Response('Bad Gateway', { status: 502 }), 'unconfirmed'],
    ['a 404', async () => Response.json({ detail: 'Not found.' }, { status: 404 }), 'not-found'],
    ['a refused connection', () => Promise.reject(refusedConnection()), 'unreachable'],
    ['a lost connection', () => Promise.reject(new TypeError('fetch failed')), 'unconfirmed'],
  ])('read %s as an invalid answer', async (_, fetch, fault) => {
    expect((await faultOf(setUp({ fetch }).didit.balance())).fault).toBe(fault)
  })

  test('end at their timeout and with their signal', async () => {
    const never = () => new Promise<Response>(() => {})
    const late = await faultOf(setUp({ fetch: never, timeoutMs: 5 }).didit.balance())
    expect([late.fault, late.message]).toEqual(['unconfirmed', expect.stringContaining('timeout')])
    const signal = AbortSignal.abort()
    expect((await faultOf(setUp({ signal }).didit.balance())).fault).toBe('unreachable')
  })

  test('need a key, except those that open an account', async () => {
    const { didit, simulator } = setUp({ apiKey: undefined })
    expect((await faultOf(didit.balance())).fault).toBe('key')
    const email = 'dev@example.com'
    await didit.register({ email, password: 'Corr3ct-horse' })
    const code = simulator.inbox.latest(email)?.code ?? ''
    const { reply } = await didit.verifyEmail({ email, code })
    expect(reply.application.api_key).toHaveLength(43)
  })

  test.each([
    [{ baseUrl: 'http://example.com' }, /https/],
    [{ baseUrl: 'https://example.com' }, /allowOtherHost/],
  ])('refuse other hosts by default: %j', (options, says) => {
    expect(() => diditClient(options)).toThrow(says)
  })
})

function refusedConnection(): Error {
  const cause = Object.assign(new Error('connect'), { code: 'ECONNREFUSED', syscall: 'connect' })
  return new TypeError('fetch failed', { cause })
}

describe("IDMeta's calls", () => {
  test('cover a whole verification', async () => {
    const { simulator, idmeta } = setUp()
    const { reply } = await idmeta.create({ template_id: 7 })
    const run = { trustFlowId: 7, trustValidationId: String(reply.verification.id) }
    const number = { country_code: '+1', phone_number: '2025550170' }
    const sent = await idmeta.sendToPhone({ ...number, ...run })
    expect(sent.reply.verificationStatus).toBe('PENDING')
    const otp = simulator.inbox.latest('+12025550170')?.code ?? ''
    expect((await idmeta.verifyPhone({ otp, ...run })).reply.verificationStatus).toBe('VERIFIED')
    const end = await idmeta.finalize({ template_id: 7, verification_id: run.trustValidationId })
    expect(end.reply.status).toBe(3)
  })

  test.each<[PhoneOutcome, ProviderCallFault]>([
    ['invalid-number', 'request'],
    ['number-limit', 'limit'],
    ['no-credit', 'money'],
    ['key-refused', 'key'],
    ['provider-error', 'unconfirmed'],
    ['provider-unavailable', 'unconfirmed'],
  ])('%s fails as %s', async (outcome, fault) => {
    const { idmeta } = setUp()
    const { reply } = await idmeta.create({ template_id: 7 })
    const run = { trustFlowId: 7, trustValidationId: String(reply.verification.id) }
    const phone_number = numberFor(outcome).slice(2)
    const error = await faultOf(idmeta.sendToPhone({ country_code: '+1', phone_number, ...run }))
    expect(error.fault).toBe(fault)
    expect(error.message).not.toContain('secret-token')
  })

  test('find only runs of their own account', async () => {
    const { idmeta } = setUp()
    const run = { trustFlowId: 7, trustValidationId: '1' }
    expect((await faultOf(idmeta.verifyPhone({ otp: '123456', ...run }))).fault).toBe('not-found')
  })
})
