import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as bodies from '../../testing/fixtures/didit-bodies.ts'
import { checkInput, context, provider } from '../../testing/fixtures/didit-inputs.ts'
import {
  misconfigured,
  numberLimit,
  troubles,
  unavailable,
  unconfirmed,
} from '../../testing/fixtures/didit-trouble.ts'
import { type Part, type Playback, startPlayback } from '../../testing/fixtures/playback.ts'

let didits: Playback

beforeEach(async () => {
  didits = await startPlayback()
})

afterEach(() => didits.close())

describe('what a check came to', () => {
  test.each<[string, Part, object]>([
    [
      'Approved',
      { body: bodies.approved() },
      { status: 'approved', channel: 'whatsapp', environment: 'live' },
    ],
    [
      'Approved after a call, as older pages name it',
      { body: bodies.approved({ phone: bodies.report({ status: 'Approved', method: 'call' }) }) },
      { status: 'approved', channel: 'voice' },
    ],
    [
      'Approved over a channel of a later day',
      { body: bodies.approved({ phone: bodies.report({ status: 'Approved', method: 'pigeon' }) }) },
      { status: 'approved', channel: undefined },
    ],
    [
      'Approved, but another verification of the number',
      { body: bodies.approved({ request_id: bodies.otherRequestId }) },
      { status: 'expired', detail: expect.stringMatching(/another verification/) },
    ],
    [
      'Approved by a sandbox that nobody asked for',
      { body: { ...bodies.sandboxApproved, request_id: bodies.requestId } },
      misconfigured(/sandbox/),
    ],
    ['Approved under no id', { body: bodies.approved({ request_id: undefined }) }, unconfirmed],
    ['Approved without a report', { body: bodies.approved({ phone: null }) }, unconfirmed],
    [
      'Approved with a report that is in review',
      { body: bodies.approved({ phone: bodies.report({ status: 'In Review' }) }) },
      unconfirmed,
    ],
    ['Failed', { body: bodies.failed }, { status: 'incorrect', attemptsLeft: 2 }],
    [
      'Failed in other words',
      { body: { ...bodies.failed, message: 'Nope.' } },
      { status: 'incorrect', attemptsLeft: null },
    ],
    [
      'Declined for wrong codes',
      { body: bodies.declinedByAttempts },
      { status: 'declined', reason: 'attempts', detail: 'VERIFICATION_CODE_ATTEMPTS_EXCEEDED' },
    ],
    [
      'Declined for wrong codes, without a report',
      { body: { ...bodies.declinedByAttempts, phone: null } },
      { status: 'declined', reason: 'attempts', detail: null },
    ],
    [
      'Declined for a risk',
      { body: bodies.declinedByRisk },
      { status: 'declined', reason: 'policy', detail: 'VOIP_NUMBER_DETECTED' },
    ],
    [
      'Declined for who knows what',
      { body: { status: 'Declined', phone: { warnings: 'many' } } },
      { status: 'declined', reason: 'policy', detail: null },
    ],
    ['Expired or Not Found', { body: bodies.notFound }, { status: 'expired' }],
    [
      'Expired or Not Found, as older servers say it',
      { status: 404, body: bodies.notFound },
      { status: 'expired' },
    ],
    [
      'a code of the wrong shape',
      { status: 400, body: { code: ['Invalid code format. Enter 4 to 8 numeric digits.'] } },
      { status: 'code-malformed' },
    ],
    [
      'the limit of the number',
      { status: 429, body: numberLimit },
      { status: 'limited', retryInMs: null },
    ],
    [
      'a check that was not begun',
      { status: 500, body: { detail: 'Error checking phone verification' } },
      unavailable,
    ],
    ...troubles,
  ])('%s', async (_, part, expected) => {
    didits.play(part)
    const result = await provider(didits).check(checkInput, context)
    expect(result).toMatchObject(expected)
    // What Didit tells of the tries and of other people stays here.
    expect(JSON.stringify(result)).not.toMatch(/123456|somebody else|AT&T|\+1202/)
  })

  test('where the send was unconfirmed, our id in the metadata links the approval', async () => {
    const input = { ...checkInput, providerId: null }
    didits.play(
      { body: bodies.approved({ metadata: { reference: 'our-verification' } }) },
      { body: bodies.approved({ metadata: { reference: 'another' } }) },
      { body: bodies.approved() },
    )
    expect(await provider(didits).check(input, context)).toMatchObject({ status: 'approved' })
    expect(await provider(didits).check(input, context)).toMatchObject({ status: 'expired' })
    expect(await provider(didits).check(input, context)).toMatchObject({ status: 'expired' })
  })

  test('in the sandbox the ids do not match, the shape is another, and the proof will say so', async () => {
    didits.play({ body: bodies.sandboxApproved })
    expect(await provider(didits, { sandbox: true }).check(checkInput, context)).toEqual({
      status: 'approved',
      channel: undefined,
      environment: 'sandbox',
    })
  })
})
