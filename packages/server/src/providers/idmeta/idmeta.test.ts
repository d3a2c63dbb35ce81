import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Masked } from '../../masked.ts'
import { checkInput, context, sendInput } from '../../testing/fixtures/didit-inputs.ts'
import {
  type Playback,
  type PlaybackAnswer,
  startPlayback,
} from '../../testing/fixtures/playback.ts'
import type { Provider } from '../provider.ts'
import { idmeta } from './idmeta.ts'

const created = { body: { message: 'Created', verification: { id: 481, status: 99 } } }
const reference = '0123456789ABCDEF0123456789ABCDEF'
const providerId = JSON.stringify(['481', reference])
const html = '<!doctype html><title>Sorry</title>'

let playback: Playback
let provider: Provider

beforeEach(async () => {
  playback = await startPlayback()
  provider = idmeta({
    apiToken: 'token-for-tests',
    trustFlowId: 7,
    experimentalEmail: true,
    baseUrl: playback.url,
    allowOtherHost: true,
  })
})

afterEach(() => playback.close())

function reply(verificationStatus: string, codeState?: string, more: object = {}) {
  const verify = codeState === undefined ? null : { codeState, inputPhoneNumber: '+12025550199' }
  return {
    body: {
      success: true,
      message: '',
      data: { referenceId: reference, verify },
      verificationStatus,
      verificationStatusCode: verificationStatus === 'VERIFIED' ? 3 : 0,
      trustFlowId: 7,
      trustValidationId: '481',
      ...more,
    },
  }
}

describe('the requests', () => {
  test('a send starts a run of the trust flow, and splits the number', async () => {
    playback.play(created, reply('PENDING', 'UNKNOWN'))
    const sent = await provider.send(sendInput('phone'), context)
    expect(sent).toEqual({ status: 'sent', providerId, fresh: true })
    const number = { country_code: '+1', phone_number: '2025550199' }
    expect(playback.requests.map(({ path, body }) => [path, body])).toEqual([
      [
        '/api/v1/verification/create-verification',
        { template_id: 7, metadata: { reference: 'our-verification' } },
      ],
      [
        '/api/v3/verifications/phone-verification/send',
        { ...number, trustFlowId: 7, trustValidationId: '481' },
      ],
    ])
    expect(playback.requests[1]?.headers.authorization).toBe('Bearer token-for-tests')

    playback.play(reply('VERIFIED', 'VALID'))
    await provider.check(checkInput('phone', { providerId }), context)
    expect(playback.requests[2]).toMatchObject({
      path: '/api/v3/verifications/phone-verification/verify',
      body: {
        ...number,
        otp: '123456',
        trustFlowId: 7,
        trustValidationId: '481',
        ref_id: reference,
      },
    })
  })

  test('e-mail has the trust flow as text, and keeps leading zeros', async () => {
    playback.play(created, reply('VERIFIED'), reply('VERIFIED'))
    const sent = await provider.send(sendInput('email'), context)
    expect(sent).toMatchObject({ status: 'sent' })
    const code = new Masked('012345', '[code]')
    await provider.check(checkInput('email', { providerId, code }), context)
    expect(playback.requests.slice(1).map(({ path, body }) => [path, body])).toEqual([
      [
        '/api/v3/verifications/email-verification/send',
        { email: 'alice@example.com', trustFlowId: '7', trustValidationId: '481' },
      ],
      [
        '/api/v3/verifications/email-verification/verify',
        { email: 'alice@example.com', otp: '012345', trustFlowId: '7', trustValidationId: '481' },
      ],
    ])
  })
})

describe('however a new run fails, nothing was sent', () => {
  test.each<[string, PlaybackAnswer, string]>([
    ['no connection', (response) => response.destroy(), 'unavailable'],
    ['an HTML page', { status: 502, body: html }, 'unavailable'],
    ['other JSON', { body: { ok: true } }, 'unavailable'],
    [
      'a redirect',
      { status: 307, headers: { location: 'https://x.example' }, body: '' },
      'unavailable',
    ],
    ['a refused token', { status: 401, body: { message: 'Unauthenticated.' } }, 'misconfigured'],
    ['no credit', { status: 402, body: { message: 'Insufficient credits.' } }, 'misconfigured'],
    ['too many calls', { status: 429, body: { message: 'Too Many Attempts.' } }, 'unavailable'],
  ])('%s', async (_, answer, status) => {
    playback.play(answer)
    expect(await provider.send(sendInput('phone'), context)).toMatchObject({ status })
    expect(playback.requests).toHaveLength(1)
  })

  test('too small a budget for the second call', async () => {
    playback.play(created)
    const mayCallAgain = async () => false
    expect(await provider.send(sendInput('phone'), { ...context, mayCallAgain })).toMatchObject({
      status: 'unavailable',
    })
  })
})

describe('a send is answered with', () => {
  const unconfirmed = { status: 'unconfirmed', providerId: JSON.stringify(['481', null]) }
  test.each<[string, PlaybackAnswer, object]>([
    ['VERIFIED, which verifies nothing', reply('VERIFIED', 'VALID'), { status: 'sent' }],
    ['REJECTED', reply('REJECTED'), { status: 'refused', reason: 'REJECTED' }],
    ['FAILED', reply('FAILED'), unconfirmed],
    ['success: false', reply('PENDING', 'UNKNOWN', { success: false }), unconfirmed],
    ['other JSON', { body: { ok: true } }, unconfirmed],
    ['an HTML page', { body: html }, unconfirmed],
    ['a broken connection', (response) => response.destroy(), unconfirmed],
    ['an unknown 400', { status: 400, body: html }, unconfirmed],
    ['an unknown 403', { status: 403, body: '' }, unconfirmed],
    ['an unknown 429', { status: 429, body: html }, unconfirmed],
    ['a 500', { status: 500, body: { message: 'Server Error' } }, unconfirmed],
    ['a 502', { status: 502, body: html }, unconfirmed],
    [
      'an invalid number',
      { status: 422, body: { message: 'No.', errors: { phone_number: ['No.'] } } },
      { status: 'invalid-destination', why: 'malformed' },
    ],
    [
      'an invalid trust flow',
      { status: 422, body: { message: 'No.', errors: { trustFlowId: ['No.'] } } },
      { status: 'misconfigured', fix: expect.stringMatching(/trustFlowId.*422/) },
    ],
    [
      'a refused token',
      { status: 401, body: { message: 'Unauthenticated.' } },
      { status: 'misconfigured', fix: expect.stringMatching(/API token/) },
    ],
    [
      'too many calls',
      {
        status: 429,
        headers: { 'content-type': 'application/json', 'retry-after': '30' },
        body: { message: 'Too Many Attempts.' },
      },
      { status: 'unavailable', retryInMs: 30_000 },
    ],
  ])('%s', async (_, answer, expected) => {
    playback.play(created, answer)
    expect(await provider.send(sendInput('phone'), context)).toMatchObject(expected)
  })
})

describe('a check is answered with', () => {
  const incorrect = { status: 'incorrect', attemptsLeft: null }
  const unconfirmed = { status: 'unconfirmed' }
  const other = { status: 'expired', detail: expect.stringMatching(/another verification/) }
  test.each<[string, PlaybackAnswer, object]>([
    [
      'VERIFIED and VALID',
      reply('VERIFIED', 'VALID'),
      { status: 'approved', channel: 'sms', environment: 'live' },
    ],
    ['VERIFIED alone', reply('VERIFIED'), unconfirmed],
    ['VERIFIED and INVALID', reply('VERIFIED', 'INVALID'), incorrect],
    [
      'VERIFIED with another status code',
      reply('VERIFIED', 'VALID', { verificationStatusCode: 1 }),
      unconfirmed,
    ],
    ['VERIFIED without success', reply('VERIFIED', 'VALID', { success: false }), unconfirmed],
    ['VERIFIED in another run', reply('VERIFIED', 'VALID', { trustValidationId: 482 }), other],
    [
      'VERIFIED for another message',
      reply('VERIFIED', 'VALID', { data: { referenceId: 'FF', verify: { codeState: 'VALID' } } }),
      other,
    ],
    [
      'VERIFIED for another number',
      reply('VERIFIED', 'VALID', {
        data: { verify: { codeState: 'VALID', inputPhoneNumber: '+12025550144' } },
      }),
      other,
    ],
    ['VALID alone', reply('PENDING', 'VALID'), unconfirmed],
    ['VALID and REJECTED', reply('REJECTED', 'VALID'), { status: 'declined', reason: 'policy' }],
    [
      'VALID in a run to review',
      reply('REVIEW_NEEDED', 'VALID'),
      { status: 'declined', reason: 'policy' },
    ],
    ['INVALID', reply('PENDING', 'INVALID'), incorrect],
    ['UNKNOWN', reply('PENDING', 'UNKNOWN'), incorrect],
    ['PENDING', reply('PENDING'), incorrect],
    ['EXPIRED', reply('PENDING', 'EXPIRED'), { status: 'expired' }],
    [
      'too many attempts',
      reply('REJECTED', 'MAX_ATTEMPTS_EXCEEDED'),
      { status: 'declined', reason: 'attempts' },
    ],
    ['an unknown state', reply('PENDING', 'ODD'), unconfirmed],
    ['success: false', reply('', undefined, { success: false }), unconfirmed],
    ['an unknown status', reply('ODD'), unconfirmed],
    ['other JSON', { body: { ok: true } }, unconfirmed],
    ['an HTML page', { body: html }, unconfirmed],
    // It could be the answer to a wrong code, so the attempt is not given back.
    ['an undocumented 400', { status: 400, body: { message: 'Invalid OTP.' } }, unconfirmed],
    ['an undocumented 404', { status: 404, body: { message: 'Not found.' } }, unconfirmed],
    ['an unknown 401', { status: 401, body: html }, unconfirmed],
    [
      'a refused code',
      { status: 422, body: { message: 'No.', errors: { otp: ['No.'] } } },
      incorrect,
    ],
    [
      'a refused token',
      { status: 401, body: { message: 'Unauthenticated.' } },
      { status: 'misconfigured' },
    ],
    ['a 500', { status: 500, body: { message: 'Server Error' } }, unconfirmed],
  ])('%s', async (_, answer, expected) => {
    playback.play(answer)
    expect(await provider.check(checkInput('phone', { providerId }), context)).toMatchObject(
      expected,
    )
  })

  test('nothing, if the run of the send is unknown', async () => {
    for (const unknown of [null, 'x', '["a"]', '{}']) {
      const result = await provider.check(checkInput('phone', { providerId: unknown }), context)
      expect(result).toMatchObject({ status: 'expired' })
    }
    expect(playback.requests).toEqual([])
  })
})
