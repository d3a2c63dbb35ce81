import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as bodies from '../../testing/fixtures/didit-bodies.ts'
import { checkInput, context, provider } from '../../testing/fixtures/didit-inputs.ts'
import { misconfigured, permission, unconfirmed } from '../../testing/fixtures/didit-trouble.ts'
import { type Part, type Playback, startPlayback } from '../../testing/fixtures/playback.ts'

let didits: Playback

beforeEach(async () => {
  didits = await startPlayback()
})

afterEach(() => didits.close())

const pending = 'Not Finished'

describe('what a lost check is settled to', () => {
  const right = bodies.entered('123456', true)
  const wrong = bodies.entered('123456', false)
  const another = bodies.entered('654321', false)
  const anothersRight = bodies.entered('654321', true)

  test.each<[string, Part, object]>([
    [
      'approved by this code',
      {
        body: bodies.decision(
          'Approved',
          bodies.report({ status: 'Approved', codes: [another, right] }),
        ),
      },
      { status: 'approved', channel: 'whatsapp', environment: 'live' },
    ],
    [
      'approved by another code',
      {
        body: bodies.decision(
          'Approved',
          bodies.report({ status: 'Approved', codes: [anothersRight] }),
        ),
      },
      { status: 'expired' },
    ],
    [
      'approved with this code entered before, and wrong',
      {
        body: bodies.decision(
          'Approved',
          bodies.report({ status: 'Approved', codes: [wrong, anothersRight] }),
        ),
      },
      { status: 'expired' },
    ],
    [
      'approved, but the session is not',
      {
        body: bodies.decision('In Review', bodies.report({ status: 'Approved', codes: [right] })),
      },
      unconfirmed,
    ],
    [
      'this code is the last one, and wrong',
      {
        body: bodies.decision(
          'In Progress',
          bodies.report({ status: pending, codes: [another, wrong] }),
        ),
      },
      { status: 'incorrect', attemptsLeft: 1 },
    ],
    [
      'this code is wrong, and another came after it',
      {
        body: bodies.decision(
          'In Progress',
          bodies.report({ status: pending, codes: [wrong, another] }),
        ),
      },
      { status: 'incorrect', attemptsLeft: 1 },
    ],
    [
      'only another code was entered',
      {
        body: bodies.decision('In Progress', bodies.report({ status: pending, codes: [another] })),
      },
      { status: 'unavailable' },
    ],
    [
      'approved by what was wrong',
      {
        body: bodies.decision('Approved', bodies.report({ status: 'Approved', codes: [wrong] })),
      },
      unconfirmed,
    ],
    [
      'no code was entered',
      { body: bodies.decision('In Progress', bodies.report({ status: pending })) },
      { status: 'unavailable' },
    ],
    [
      'in review',
      {
        body: bodies.decision('In Review', bodies.report({ status: 'In Review', codes: [right] })),
      },
      unconfirmed,
    ],
    [
      'declined for wrong codes',
      {
        body: bodies.decision(
          'Declined',
          bodies.report({ status: 'Declined', risks: ['VERIFICATION_CODE_ATTEMPTS_EXCEEDED'] }),
        ),
      },
      { status: 'declined', reason: 'attempts' },
    ],
    [
      'declined for a risk',
      {
        body: bodies.decision(
          'Declined',
          bodies.report({ status: 'Declined', codes: [right], risks: ['VOIP_NUMBER_DETECTED'] }),
        ),
      },
      { status: 'declined', reason: 'policy', detail: 'VOIP_NUMBER_DETECTED' },
    ],
    [
      'expired',
      { body: bodies.decision('Expired', bodies.report({ status: 'Expired' })) },
      { status: 'expired' },
    ],
    [
      'another session',
      {
        body: bodies.decision('Approved', bodies.report({ status: 'Approved', codes: [right] }), {
          session_id: bodies.otherRequestId,
        }),
      },
      unconfirmed,
    ],
    [
      'of the sandbox',
      {
        body: bodies.decision('Approved', bodies.report({ status: 'Approved', codes: [right] }), {
          environment: 'sandbox',
        }),
      },
      misconfigured(/sandbox/),
    ],
    [
      'without a report',
      { body: bodies.decision('In Progress', {}, { phone_verifications: null }) },
      unconfirmed,
    ],
    ['not found', { status: 404, body: { detail: 'Not found.' } }, unconfirmed],
    ['not to be read with this key', { status: 403, body: permission }, unconfirmed],
    ['a page of HTML', { body: bodies.html }, unconfirmed],
  ])('%s', async (_, part, expected) => {
    didits.play(part)
    const result = await provider(didits).settleCheck?.(checkInput, context)
    expect(result).toMatchObject(expected)
    expect(didits.heard[0]).toMatchObject({
      method: 'GET',
      path: `/v3/session/${bodies.requestId}/decision/`,
    })
    expect(JSON.stringify(result)).not.toMatch(/123456|654321/)
  })

  test.each([null, '', '../../v1/lists', 'not-a-uuid'])('asks for no id like %o', async (id) => {
    const result = await provider(didits).settleCheck?.({ ...checkInput, providerId: id }, context)
    expect(result).toMatchObject(unconfirmed)
    expect(didits.heard).toHaveLength(0)
  })
})
