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

type Row = [name: string, answer: PlaybackAnswer, expected: object]

describe.each(['phone', 'email'] as const)('a check of a %s is answered with', (kind) => {
  const body = bodies.diditBodies[kind]
  const channel = kind === 'phone' ? 'whatsapp' : 'email'

  test.each<Row>([
    ['Approved', { body: body.approved() }, { status: 'approved', channel, environment: 'live' }],
    [
      'Approved, but for another verification of the destination',
      { body: body.approved({ request_id: bodies.otherRequestId }) },
      { status: 'expired', detail: expect.stringMatching(/another verification/) },
    ],
    [
      'Approved by the sandbox, though a live key is expected',
      { body: { ...body.sandboxApproved, request_id: bodies.requestId } },
      misconfigured(/sandbox/),
    ],
    ['Approved without an id', { body: body.approved({ request_id: undefined }) }, unconfirmed],
    ['Approved without a report', { body: body.approved({ [kind]: null }) }, unconfirmed],
    [
      'Approved with a report in review',
      { body: body.approved({ [kind]: body.report({ status: 'In Review' }) }) },
      unconfirmed,
    ],
    ['Failed', { body: body.failed }, { status: 'incorrect', attemptsLeft: 2 }],
    [
      'Failed with another text',
      { body: { ...body.failed, message: 'Nope.' } },
      { status: 'incorrect', attemptsLeft: null },
    ],
    [
      'Declined for wrong codes',
      { body: body.declinedByAttempts },
      { status: 'declined', reason: 'attempts', detail: body.attemptsRisk },
    ],
    [
      'Declined for wrong codes, without a report',
      { body: { ...body.declinedByAttempts, [kind]: null } },
      { status: 'declined', reason: 'attempts', detail: null },
    ],
    [
      'Declined for a risk',
      { body: body.declinedByRisk },
      { status: 'declined', reason: 'policy', detail: body.risk },
    ],
    [
      'Declined with an unreadable report',
      { body: { status: 'Declined', [kind]: { warnings: 'many' } } },
      { status: 'declined', reason: 'policy', detail: null },
    ],
    ['Expired or Not Found', { body: body.notFound }, { status: 'expired' }],
    [
      'Expired or Not Found with status 404, as by older servers',
      { status: 404, body: body.notFound },
      { status: 'expired' },
    ],
    [
      'a malformed code',
      { status: 400, body: { code: ['Invalid code format. Enter 4 to 8 numeric digits.'] } },
      { status: 'code-malformed' },
    ],
    [
      'the limit of the destination',
      { status: 429, body: numberLimit },
      { status: 'limited', retryInMs: null },
    ],
    [
      'a check that did nothing',
      { status: 500, body: { detail: `Error checking ${kind} verification` } },
      unavailable,
    ],
    ...troubles(kind),
  ])('%s', async (_, answer, expected) => {
    playback.play(answer)
    const result = await provider(playback).check(checkInput(kind), context)
    expect(result).toMatchObject(expected)
    // Neither the tried codes nor what Didit knows about other users leave the provider.
    expect(JSON.stringify(result)).not.toMatch(/123456|somebody else|AT&T|\+1202|alice/)
  })

  test('our id in the metadata links the approval if the send is unconfirmed', async () => {
    const input = checkInput(kind, { providerId: null })
    playback.play(
      { body: body.approved({ metadata: { reference: 'our-verification' } }) },
      { body: body.approved({ metadata: { reference: 'another' } }) },
      { body: body.approved() },
    )
    expect(await provider(playback).check(input, context)).toMatchObject({ status: 'approved' })
    expect(await provider(playback).check(input, context)).toMatchObject({ status: 'expired' })
    expect(await provider(playback).check(input, context)).toMatchObject({ status: 'expired' })
  })

  test('in the sandbox ids do not match, and the result names the environment', async () => {
    playback.play({ body: body.sandboxApproved })
    expect(await provider(playback, { sandbox: true }).check(checkInput(kind), context)).toEqual({
      status: 'approved',
      channel: kind === 'phone' ? undefined : 'email',
      environment: 'sandbox',
    })
  })
})

test.each([
  ['call', 'voice'],
  ['pigeon', undefined],
])('the delivery method %s is the channel %s', async (method, channel) => {
  const { approved, report } = bodies.diditBodies.phone
  playback.play({ body: approved({ phone: report({ status: 'Approved', method }) }) })
  expect(await provider(playback).check(checkInput('phone'), context)).toMatchObject({
    status: 'approved',
    channel,
  })
})
