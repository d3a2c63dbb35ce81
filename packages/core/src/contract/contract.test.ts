import { safeParse } from 'valibot'
import { describe, expect, test } from 'vitest'
import {
  approvedReply,
  awaitingReply,
  declinedReply,
} from '../verification/testing/fixtures/states.ts'
import { idempotencyKeyPattern } from './headers.ts'
import { isProblemCode, problem, problems, problemType, retries, retryOf } from './problems.ts'
import { problemBodyOf } from './problem-body.ts'
import {
  checkReply,
  problemBody,
  sendReply,
  statusReply,
  verificationConfig,
} from './reply-schemas.ts'
import { checkRequest, sendRequest, statusRequest } from './request-schemas.ts'

const start = { kind: 'phone', to: '+14155550101' }
const resend = { verification: 'handle' }

describe('requests', () => {
  test.each([
    [start],
    [{ kind: 'phone', to: '415 555 0101', country: 'US' }],
    [{ ...start, channel: 'whatsapp', locale: 'zh-Hant-TW', challenge: 'token' }],
    [resend],
    [{ ...resend, channel: 'sms', locale: 'de', challenge: 'token' }],
  ])('send accepts %j', (request) => {
    expect(safeParse(sendRequest, request)).toMatchObject({ success: true, output: request })
  })

  test.each([
    ['both a number and a handle', { ...start, ...resend }],
    ['neither', { kind: 'phone' }],
    ['no kind', { to: '+14155550101' }],
    ['an empty number', { ...start, to: '' }],
    ['a number longer than any address', { ...start, to: 'x'.repeat(321) }],
    ['a country in lower case', { ...start, country: 'us' }],
    ['an unknown channel', { ...start, channel: 'pigeon' }],
    ['an invalid locale', { ...start, locale: 'de_DE; drop' }],
    ['a token that is too long', { ...start, challenge: 'x'.repeat(4097) }],
    ['a handle that is too long', { verification: 'x'.repeat(2049) }],
    ['an unknown field', { ...start, purpose: 'login' }],
    ['a string', 'phone'],
    ['a list', []],
    ['nothing', null],
  ])('send refuses %s', (_, request) => {
    expect(safeParse(sendRequest, request).success).toBe(false)
  })

  test('check and status accept a handle, and check a code of any script', () => {
    expect(safeParse(checkRequest, { ...resend, code: '١٢٣٤٥٦' }).success).toBe(true)
    expect(safeParse(checkRequest, { ...resend, code: '1'.repeat(65) }).success).toBe(false)
    expect(safeParse(checkRequest, { ...resend, code: 123_456 }).success).toBe(false)
    expect(safeParse(checkRequest, resend).success).toBe(false)
    expect(safeParse(statusRequest, resend).success).toBe(true)
    expect(safeParse(statusRequest, { ...resend, code: '1' }).success).toBe(false)
  })
})

describe('replies', () => {
  test('the reply of send is an awaited code, and nothing else', () => {
    expect(safeParse(sendReply, awaitingReply).output).toEqual(awaitingReply)
    expect(safeParse(sendReply, approvedReply).success).toBe(false)
  })

  test('what a provider does not state is null', () => {
    const unstated = { ...awaitingReply, expiresIn: null, attemptsLeft: null, sendsLeft: null }
    expect(safeParse(sendReply, unstated).success).toBe(true)
    expect(safeParse(sendReply, { ...awaitingReply, resendIn: null }).success).toBe(false)
  })

  test.each([
    [{ resendIn: -1 }],
    [{ expiresIn: 0.5 }],
    [{ code: { length: 0, charset: 'numeric' } }],
    [{ channel: 'pigeon' }],
    [{ verification: '' }],
  ])('an awaited code with %j is invalid', (over) => {
    expect(safeParse(sendReply, { ...awaitingReply, ...over }).success).toBe(false)
  })

  test.each([
    [approvedReply, true, true],
    [{ status: 'incorrect', attemptsLeft: 2 }, true, false],
    [{ status: 'expired' }, true, true],
    [declinedReply, true, true],
    [{ ...declinedReply, reason: 'policy', retryIn: null }, true, true],
    [awaitingReply, false, true],
    [{ status: 'approved' }, false, false],
    [{ ...approvedReply, proof: '' }, false, false],
    [{ status: 'else' }, false, false],
  ])('%j: from check %s, from status %s', (reply, fromCheck, fromStatus) => {
    expect(safeParse(checkReply, reply).success).toBe(fromCheck)
    expect(safeParse(statusReply, reply).success).toBe(fromStatus)
  })

  test('unknown fields are dropped', () => {
    expect(safeParse(checkReply, { ...approvedReply, risk: 'low' }).output).toEqual(approvedReply)
    const config = { kinds: {}, challenge: null, languages: [] }
    expect(safeParse(verificationConfig, { ...config, newer: 1 }).output).toEqual(config)
  })
})

describe('problems', () => {
  const codes = Object.keys(retryOf).filter(isProblemCode)

  test.each(codes)('%s has a title, a status and a `retry`', (code) => {
    const { status, title } = problems[code]
    expect(status === 0 || (status >= 400 && status < 600)).toBe(true)
    expect(title).not.toBe('')
    expect(retries).toContain(problem(code).retry)
    expect(problemType(code)).toBe(`urn:otp-kit:problem:${code}`)
  })

  test('no two codes have the same title', () => {
    expect(new Set(codes.map((code) => problems[code].title)).size).toBe(codes.length)
  })

  test('only the names of codes are codes', () => {
    expect(isProblemCode('cooldown')).toBe(true)
    expect(isProblemCode('toString')).toBe(false)
    expect(isProblemCode(7)).toBe(false)
  })

  test('details replace the default `retry`', () => {
    expect(problem('policy', { retry: 'never' })).toEqual({ code: 'policy', retry: 'never' })
    expect(problem('cooldown', { retryIn: 3 })).toEqual({
      code: 'cooldown',
      retry: 'after',
      retryIn: 3,
    })
  })

  test.each(codes)('%s can be serialised and parsed', (code) => {
    const body = problemBodyOf(code, { retryIn: 5, detail: 'why' })
    const read = safeParse(problemBody, JSON.parse(JSON.stringify(body)))
    expect(read.output).toEqual(body)
  })
})

test('an idempotency key may be a UUID', () => {
  expect('0b0f6e0e-7b8f-4a9e-9d0c-2f1f8f1f4c55').toMatch(idempotencyKeyPattern)
  expect('short').not.toMatch(idempotencyKeyPattern)
  expect('with spaces and more').not.toMatch(idempotencyKeyPattern)
})
