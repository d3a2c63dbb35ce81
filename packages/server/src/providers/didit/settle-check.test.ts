import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Masked } from '../../masked.ts'
import * as bodies from '../../testing/fixtures/didit-bodies.ts'
import { checkInput, context, provider } from '../../testing/fixtures/didit-inputs.ts'
import { misconfigured, permission, unconfirmed } from '../../testing/fixtures/didit-trouble.ts'
import {
  type Playback,
  type PlaybackAnswer,
  startPlayback,
} from '../../testing/fixtures/playback.ts'

let playback: Playback

beforeEach(async () => {
  playback = await startPlayback()
})

afterEach(() => playback.close())

const pending = 'Not Finished'

describe.each(['phone', 'email'] as const)(
  'a lost check of a %s is settled by a decision',
  (kind) => {
    const { decision, report, attemptsRisk, risk } = bodies.diditBodies[kind]
    const right = bodies.entered('123456', true)
    const wrong = bodies.entered('123456', false)
    const another = bodies.entered('654321', false)
    const anothersRight = bodies.entered('654321', true)

    test.each<[string, PlaybackAnswer, object]>([
      [
        'approved by this code',
        {
          body: decision('Approved', report({ status: 'Approved', codes: [another, right] })),
        },
        {
          status: 'approved',
          channel: kind === 'phone' ? 'whatsapp' : 'email',
          environment: 'live',
        },
      ],
      [
        'approved by another code',
        {
          body: decision('Approved', report({ status: 'Approved', codes: [anothersRight] })),
        },
        { status: 'expired' },
      ],
      [
        'approved with this code entered before, and wrong',
        {
          body: decision('Approved', report({ status: 'Approved', codes: [wrong, anothersRight] })),
        },
        { status: 'expired' },
      ],
      [
        'approved, but the session is not',
        {
          body: decision('In Review', report({ status: 'Approved', codes: [right] })),
        },
        unconfirmed,
      ],
      [
        'this code is the last one, and wrong',
        {
          body: decision('In Progress', report({ status: pending, codes: [another, wrong] })),
        },
        { status: 'incorrect', attemptsLeft: 1 },
      ],
      [
        'this code is wrong, and another came after it',
        {
          body: decision('In Progress', report({ status: pending, codes: [wrong, another] })),
        },
        { status: 'incorrect', attemptsLeft: 1 },
      ],
      [
        'only another code was entered',
        {
          body: decision('In Progress', report({ status: pending, codes: [another] })),
        },
        { status: 'unavailable' },
      ],
      [
        'approved by a wrong code',
        {
          body: decision('Approved', report({ status: 'Approved', codes: [wrong] })),
        },
        unconfirmed,
      ],
      [
        'no code was entered',
        { body: decision('In Progress', report({ status: pending })) },
        { status: 'unavailable' },
      ],
      [
        'in review',
        {
          body: decision('In Review', report({ status: 'In Review', codes: [right] })),
        },
        unconfirmed,
      ],
      [
        'declined for wrong codes',
        {
          body: decision('Declined', report({ status: 'Declined', risks: [attemptsRisk] })),
        },
        { status: 'declined', reason: 'attempts' },
      ],
      [
        'declined for a risk',
        {
          body: decision('Declined', report({ status: 'Declined', codes: [right], risks: [risk] })),
        },
        { status: 'declined', reason: 'policy', detail: risk },
      ],
      [
        'expired',
        { body: decision('Expired', report({ status: 'Expired' })) },
        { status: 'expired' },
      ],
      [
        'another session',
        {
          body: decision('Approved', report({ status: 'Approved', codes: [right] }), {
            session_id: bodies.otherRequestId,
          }),
        },
        unconfirmed,
      ],
      [
        'an environment of the sandbox',
        {
          body: decision('Approved', report({ status: 'Approved', codes: [right] }), {
            environment: 'sandbox',
          }),
        },
        misconfigured(/sandbox/),
      ],
      [
        'without a report',
        { body: decision('In Progress', {}, { [`${kind}_verifications`]: null }) },
        unconfirmed,
      ],
      ['not found', { status: 404, body: { detail: 'Not found.' } }, unconfirmed],
      ['no permission', { status: 403, body: permission }, unconfirmed],
      ['an HTML page', { body: bodies.html }, unconfirmed],
    ])('%s', async (_, answer, expected) => {
      playback.play(answer)
      const result = await provider(playback).settleCheck?.(checkInput(kind), context)
      expect(result).toMatchObject(expected)
      expect(playback.requests[0]).toMatchObject({
        method: 'GET',
        path: `/v3/session/${bodies.requestId}/decision/`,
      })
      expect(JSON.stringify(result)).not.toMatch(/123456|654321/)
    })

    test.each([null, '', '../../v1/lists', 'not-a-uuid'])(
      'no call is made for the id %o',
      async (id) => {
        const result = await provider(playback).settleCheck?.(
          checkInput(kind, { providerId: id }),
          context,
        )
        expect(result).toMatchObject(unconfirmed)
        expect(playback.requests).toHaveLength(0)
      },
    )
  },
)

test('letters of an e-mail code are compared case-insensitively', async () => {
  const { decision, report } = bodies.diditBodies.email
  const code = new Masked('AB12CD', '[code]')
  playback.play({
    body: decision(
      'Approved',
      report({ status: 'Approved', codes: [bodies.entered('ab12cd', true)] }),
    ),
  })
  const result = await provider(playback).settleCheck?.(checkInput('email', { code }), context)
  expect(result).toMatchObject({ status: 'approved' })
})
