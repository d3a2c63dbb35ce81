import { addressFor, numberFor } from '@otp-kit/simulator'
import type { EmailOutcome, PhoneOutcome } from '@otp-kit/simulator'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { isProblemError } from '../../transport/problem-error.ts'
import type { Transport } from '../../transport/transport.ts'
import { flush } from '../../verification/testing/fixtures/harness.ts'
import { diditSandboxCode } from '../terms.ts'
import { forwarded, type Forwarded } from '../testing/fixtures/forwarding-backend.ts'
import { diditTransport } from './didit-transport.ts'

const key = 'key-of-the-action-1'
const otherKey = 'key-of-the-action-2'
const phone = '+12025550199'
const email = 'ada@example.com'
const wrong = (code: string) => code.replace(/^./, (first) => (first === '1' ? '2' : '1'))
const codeOf = ({ simulator }: Forwarded, to: string) => simulator.inbox.latest(to)!.code

async function failureOf(promise: Promise<unknown>) {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!isProblemError(error)) throw new Error('no ProblemError', { cause: error })
  const { problem, uncertain } = error
  return { ...problem, uncertain }
}

test('its proofs are null, in types and at run time', () => {
  expectTypeOf(diditTransport).returns.toEqualTypeOf<Transport<null>>()
  expectTypeOf<Transport<null>>().not.toExtend<Transport>()
  expectTypeOf(forwarded('live').open('phone').onVerified)
    .parameter(0)
    .parameter(0)
    .toHaveProperty('proof')
    .toEqualTypeOf<null>()
})

describe.each([
  ['phone', phone, 'unknown', '+1 ••• ••• ••99'],
  ['email', email, 'replaces', 'a•••@example.com'],
] as const)('a live %s', (kind, to, resendSemantics, masked) => {
  test('is verified, and what Didit does not state is null', async () => {
    const it = forwarded('live')
    const verification = it.open(kind)
    const verified: unknown[] = []
    verification.onVerified((value) => verified.push(value))
    expect(await verification.send(to)).toBe('sent')
    expect(verification.getSnapshot().state).toMatchObject({
      status: 'awaiting',
      to: masked,
      expiresAt: null,
      attemptsLeft: null,
      sendsLeft: null,
      resendSemantics,
    })
    expect(await verification.check(codeOf(it, to))).toBe('approved')
    const state = { status: 'verified', to, proof: null, proofExpiresAt: null }
    expect(verification.getSnapshot().state).toMatchObject(state)
    expect(verified).toEqual([{ kind, to, proof: null }])
  })

  test('is not approved by wrong codes, which Didit answers with 200', async () => {
    const it = forwarded('live')
    const verification = it.open(kind)
    await verification.send(to)
    const first = wrong(codeOf(it, to))
    expect(await verification.check(first)).toBe('incorrect')
    expect(verification.getSnapshot().state).toMatchObject({ status: 'awaiting', attemptsLeft: 2 })
    expect(await verification.check(`${first.slice(1)}0`)).toBe('incorrect')
    expect(await verification.check(`${first.slice(1)}1`)).toBe('declined')
    expect(verification.getSnapshot().state).toMatchObject({ status: 'locked' })
    it.advance(30)
    expect(await verification.resend()).toBe('sent')
    expect(await verification.check(codeOf(it, to))).toBe('approved')
  })

  test('that has expired gets a fresh code by a resend', async () => {
    const it = forwarded('live')
    const verification = it.open(kind)
    await verification.send(to)
    const code = codeOf(it, to)
    it.advance(301)
    expect(await verification.check(code)).toBe('expired')
    expect(verification.getSnapshot()).toMatchObject({ expired: true, can: { resend: true } })
    await verification.resend()
    expect(verification.getSnapshot()).toMatchObject({ expired: false, code: '' })
    expect(await verification.check(codeOf(it, to))).toBe('approved')
  })

  test('is sent again after the cooldown, as a Retry', async () => {
    const it = forwarded('live')
    const verification = it.open(kind)
    await verification.send(to)
    expect(verification.getSnapshot().can.resend).toBe(false)
    it.advance(30)
    expect(await verification.resend()).toBe('sent')
    it.advance(30)
    expect(verification.getSnapshot().can.resend).toBe(false)
    it.advance(10)
    expect(verification.getSnapshot().can.resend).toBe(true)
    expect(await verification.check(codeOf(it, to))).toBe('approved')
  })
})

describe.each([
  ['phone', phone],
  ['email', email],
] as const)('a sandbox %s', (kind, to) => {
  test('is verified by the fixed code only', async () => {
    const verification = forwarded('sandbox').open(kind)
    await verification.send(to)
    for (const code of ['000000', '654321', '111111', '222222']) {
      expect(await verification.check(code)).toBe('incorrect')
    }
    expect(await verification.check(diditSandboxCode)).toBe('approved')
    expect(verification.getSnapshot().state).toMatchObject({ status: 'verified', proof: null })
  })
})

describe('requests', () => {
  test("are Didit's JSON", async () => {
    const it = forwarded('live', {
      phone: { channels: ['whatsapp', 'sms'], codeLength: 4 },
      email: { codeLength: 8, charset: 'alphanumeric' },
    })
    await it.transport.send(
      { kind: 'phone', to: phone, channel: 'sms', locale: 'de-AT' },
      { idempotencyKey: key },
    )
    await it.transport.send(
      { kind: 'email', to: email, locale: 'de-AT' },
      { idempotencyKey: otherKey },
    )
    await it.transport.check(
      { verification: key, code: '1234' },
      { idempotencyKey: 'key-of-the-check-1' },
    )
    expect(it.posted).toEqual([
      {
        route: '/phone/send',
        body: {
          phone_number: phone,
          options: { code_size: 4, locale: 'de-AT', preferred_channel: 'sms' },
        },
      },
      {
        route: '/email/send',
        body: { email, options: { code_size: 8, alphanumeric_code: true, locale: 'de' } },
      },
      { route: '/phone/check', body: { phone_number: phone, code: '1234' } },
    ])
  })

  test('go to the URLs that are given, with the headers', async () => {
    const asked: unknown[] = []
    const transport = diditTransport({
      kinds: ['phone'],
      urls: { phone: { send: '/otp/send', check: '/otp/check' } },
      headers: () => ({ 'X-CSRF': 'token' }),
      fetch: async (url, init) => {
        asked.push([url, new Headers(init?.headers).get('x-csrf')])
        return Response.json({ status: 'Success', request_id: crypto.randomUUID() })
      },
    })
    await transport.send({ kind: 'phone', to: phone }, { idempotencyKey: key })
    expect(asked).toEqual([['/otp/send', 'token']])
  })

  test('need a URL', () => {
    expect(() => diditTransport({ endpoint: '/api/didit' })).not.toThrow()
    expect(() => diditTransport({ urls: { phone: { send: '/a', check: '/b' } } })).toThrow(
      'diditTransport() has no URL for email',
    )
  })

  test('of one key are made once, while in flight and after the answer', async () => {
    const it = forwarded('live')
    const send = () => it.transport.send({ kind: 'phone', to: phone }, { idempotencyKey: key })
    const [one, other] = await Promise.all([send(), send()])
    expect(await send()).toEqual(one)
    expect(other).toEqual(one)
    expect(it.simulator.inbox.messages(phone)).toHaveLength(1)
    const check = () =>
      it.transport.check({ verification: key, code: '000000' }, { idempotencyKey: otherKey })
    expect(await check()).toEqual(await check())
    expect(it.posted).toHaveLength(2)
  })

  test('of one key are made again after the first was aborted', async () => {
    const it = forwarded('live')
    const verification = it.open('phone')
    const first = verification.send(phone)
    verification.change()
    expect(await verification.send(phone)).toBe('sent')
    expect(await first).toBe('abandoned')
  })

  test('without a locale follow one whose locale Didit refuses', async () => {
    const it = forwarded('live')
    const refusal = { options: { locale: ['Unknown locale.'] } }
    it.answerNext(() => Response.json(refusal, { status: 400 }))
    const request = { kind: 'phone', to: phone, locale: 'la' } as const
    await it.transport.send(request, { idempotencyKey: key })
    const options = { code_size: 6, preferred_channel: 'sms' }
    expect(it.posted.map(({ body }) => body)).toEqual([
      { phone_number: phone, options: { ...options, locale: 'la' } },
      { phone_number: phone, options },
    ])
  })
})

describe('config and status', () => {
  test('config returns channels, code and countries of the options', async () => {
    const { transport } = forwarded('live', {
      phone: { channels: ['whatsapp', 'sms'], countries: ['DE'] },
    })
    expect(await transport.config()).toEqual({
      kinds: {
        phone: {
          channels: ['whatsapp', 'sms'],
          code: { length: 6, charset: 'numeric' },
          countries: ['DE'],
        },
        email: {
          channels: ['email'],
          code: { length: 6, charset: 'numeric' },
          countries: null,
        },
      },
      challenge: null,
      languages: [],
    })
    const onlyEmail = forwarded('live', { kinds: ['email'] })
    expect(Object.keys((await onlyEmail.transport.config()).kinds)).toEqual(['email'])
  })

  test('status returns what this page knows, without a call', async () => {
    const it = forwarded('live')
    const status = () => it.transport.status({ verification: key })
    expect(await failureOf(status())).toMatchObject({ code: 'verification_lost' })
    await it.transport.send({ kind: 'phone', to: phone }, { idempotencyKey: key })
    it.clock.advance(10_000)
    expect(await status()).toMatchObject({ status: 'awaiting', resendIn: 20 })
    const request = { verification: key, code: codeOf(it, phone) }
    await it.transport.check(request, { idempotencyKey: otherKey })
    expect(await status()).toMatchObject({ status: 'approved', proof: null })
    expect(it.posted).toHaveLength(2)
  })
})

const sent = (it: Forwarded, outcome: PhoneOutcome) =>
  it.transport.send({ kind: 'phone', to: numberFor(outcome) }, { idempotencyKey: key })

describe('problems', () => {
  test.each<[PhoneOutcome, object]>([
    ['blocked-suspicious', { code: 'policy', retry: 'other-number' }],
    ['undeliverable', { code: 'destination_undeliverable', retry: 'other-number' }],
    ['invalid-number', { code: 'destination_invalid' }],
    ['invalid-line-type', { code: 'line_type_not_allowed' }],
    ['number-limit', { code: 'destination_limit', retryIn: 3600 }],
    ['write-limit', { code: 'provider_unavailable', retry: 'after' }],
    ['no-top-up', { code: 'misconfigured' }],
    ['no-credit', { code: 'misconfigured' }],
    ['key-refused', { code: 'misconfigured' }],
    ['key-expired', { code: 'misconfigured' }],
    ['provider-error', { code: 'provider_unavailable', retry: 'after' }],
    ['provider-unavailable', { code: 'provider_unavailable', retry: 'after' }],
  ])('of a send: %s', async (outcome, expected) => {
    const failure = await failureOf(sent(forwarded('live'), outcome))
    expect(failure).toMatchObject({ ...expected, uncertain: false })
    expect(JSON.stringify(failure)).not.toContain(numberFor(outcome))
  })

  test.each<[EmailOutcome, object]>([
    ['undeliverable', { code: 'destination_undeliverable' }],
    ['invalid-address', { code: 'destination_invalid' }],
    ['provider-error', { code: 'provider_unavailable' }],
  ])('of a send by e-mail: %s', async (outcome, expected) => {
    const request = { kind: 'email', to: addressFor(outcome) } as const
    const sending = forwarded('live').transport.send(request, { idempotencyKey: key })
    expect(await failureOf(sending)).toMatchObject({ ...expected, uncertain: false })
  })

  test.each<[PhoneOutcome, object]>([
    ['check-error', { code: 'provider_unavailable', uncertain: false }],
    ['check-unavailable', { code: 'provider_unavailable', uncertain: false }],
    ['check-answer-lost', { code: 'network', uncertain: true }],
  ])('of a check: %s', async (outcome, expected) => {
    const it = forwarded('live')
    await sent(it, outcome)
    const request = { verification: key, code: '123456' }
    const checking = it.transport.check(request, { idempotencyKey: otherKey })
    expect(await failureOf(checking)).toMatchObject(expected)
  })

  test('national text is sent as the E.164 number of its country', async () => {
    const request = { kind: 'phone', to: '(202) 555-0199', country: 'US' } as const
    const it = forwarded('live')
    expect(await it.transport.send(request, { idempotencyKey: key })).toMatchObject({
      to: '+1 ••• ••• ••99',
    })
    expect(it.posted).toMatchObject([{ body: { phone_number: phone } }])
  })

  test.each([
    ['without a country', { to: '2025550199' }],
    ['of no possible number', { to: '202', country: 'US' }],
  ])('national text %s is no destination', async (_, request) => {
    const it = forwarded('live')
    const sending = it.transport.send({ kind: 'phone', ...request }, { idempotencyKey: key })
    expect(await failureOf(sending)).toMatchObject({ code: 'destination_invalid' })
    expect(it.posted).toEqual([])
  })

  test('national text whose send is aborted while the metadata loads is not sent', async () => {
    const it = forwarded('live')
    const aborting = new AbortController()
    const sending = it.transport.send(
      { kind: 'phone', to: '2025550199', country: 'US' },
      { idempotencyKey: key, signal: aborting.signal },
    )
    aborting.abort('left')
    await expect(sending).rejects.toBe('left')
    expect(it.posted).toEqual([])
  })

  test.each<[string, () => Response, object]>([
    [
      "the backend's own limit",
      () => new Response('slow down', { status: 429, headers: { 'retry-after': '9' } }),
      { code: 'send_limit', retryIn: 9, uncertain: false },
    ],
    [
      'a route that is not mounted',
      () => new Response('<h1>Not found</h1>', { status: 404 }),
      { code: 'unexpected_reply', uncertain: false },
    ],
    [
      'a page with status 200',
      () => new Response('<!doctype html>'),
      { code: 'unexpected_reply', uncertain: true },
    ],
    [
      'an option that Didit refuses',
      () => Response.json({ options: { code_size: ['Too long.'] } }, { status: 400 }),
      { code: 'misconfigured', uncertain: false },
    ],
  ])('%s', async (_, answer, expected) => {
    const it = forwarded('live')
    it.answerNext(answer)
    expect(await failureOf(sent(it, 'approved'))).toMatchObject(expected)
  })

  test('a lost connection is network, and the key can be used again', async () => {
    const it = forwarded('live')
    it.answerNext(() => Promise.reject(new TypeError('fetch failed')))
    expect(await failureOf(sent(it, 'approved'))).toMatchObject({
      code: 'network',
      uncertain: true,
    })
    expect(await sent(it, 'approved')).toMatchObject({ status: 'awaiting' })
  })

  test('a send that Didit may have made opens the code form', async () => {
    const it = forwarded('live')
    const verification = it.open('phone')
    // The backend's gateway gives up after Didit has sent.
    it.answerNext(async () => {
      const body = JSON.stringify({ phone_number: phone })
      await it.simulator.fetch('https://verification.didit.me/v3/phone/send/', {
        method: 'POST',
        headers: { 'x-api-key': 'live-key', 'content-type': 'application/json' },
        body,
      })
      return new Response('', { status: 504 })
    })
    expect(await verification.send(phone)).toBe('unconfirmed')
    await flush()
    expect(verification.getSnapshot()).toMatchObject({
      state: { status: 'awaiting' },
      problem: { code: 'send_unconfirmed' },
    })
    expect(await verification.check(codeOf(it, phone))).toBe('approved')
  })

  test('an approval of another verification is none', async () => {
    const it = forwarded('live')
    await sent(it, 'approved')
    const request = { verification: key, code: '123456' }
    it.answerNext(() =>
      Response.json({
        status: 'Approved',
        request_id: crypto.randomUUID(),
        phone: { status: 'Approved', warnings: [], lifecycle: [] },
      }),
    )
    expect(await it.transport.check(request, { idempotencyKey: otherKey })).toEqual({
      status: 'expired',
    })
  })
})
