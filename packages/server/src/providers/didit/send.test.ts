import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as bodies from '../../testing/fixtures/didit-bodies.ts'
import { context, provider, sendInput } from '../../testing/fixtures/didit-inputs.ts'
import {
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

const common: Row[] = [
  [
    'Success',
    { body: bodies.sendReply('Success') },
    { status: 'sent', providerId: bodies.requestId, fresh: true },
  ],
  [
    'Retry, which is a success',
    { body: bodies.sendReply('Retry') },
    { status: 'sent', providerId: bodies.requestId, fresh: false },
  ],
  [
    'Success with unknown fields',
    { body: bodies.sendReply('Success', { later: [1] }) },
    { status: 'sent', providerId: bodies.requestId, fresh: true },
  ],
  [
    'Success without an id',
    { body: bodies.sendReply('Success', { request_id: null }) },
    unconfirmed,
  ],
]

describe.each([
  [
    'phone',
    [
      ...common,
      [
        'Blocked',
        { body: bodies.sendReply('Blocked', { reason: 'repeated_attempts' }) },
        { status: 'refused', reason: 'repeated_attempts' },
      ],
      [
        'Blocked with a reason that is not a tag',
        { body: bodies.sendReply('Blocked', { reason: `spam from ${bodies.number}` }) },
        { status: 'refused', reason: null },
      ],
      [
        'Undeliverable, of older pages',
        { body: bodies.sendReply('Undeliverable') },
        { status: 'undeliverable', reason: null },
      ],
      [
        'a malformed number',
        { status: 400, body: { phone_number: ['Invalid phone number provided.'] } },
        { status: 'invalid-destination', why: 'malformed' },
      ],
      [
        'a number that cannot receive a code',
        { status: 400, body: { detail: 'Invalid phone number provided.' } },
        { status: 'invalid-destination', why: 'malformed' },
      ],
      [
        'a line that cannot receive a code',
        { status: 400, body: { detail: 'Invalid phone line type provided.' } },
        { status: 'invalid-destination', why: 'line-type' },
      ],
      [
        'the limit of the number',
        { status: 429, body: numberLimit },
        { status: 'destination-limit', retryInMs: null },
      ],
      [
        'a send that did nothing',
        { status: 500, body: { detail: 'Error creating phone verification' } },
        unavailable,
      ],
      ...troubles('phone'),
    ],
  ],
  [
    'email',
    [
      ...common,
      [
        'Undeliverable',
        { body: bodies.sendReply('Undeliverable', { reason: 'email_can_not_be_delivered' }) },
        { status: 'undeliverable', reason: 'email_can_not_be_delivered' },
      ],
      [
        'a malformed address',
        { status: 400, body: { email: ['Enter a valid email address.'] } },
        { status: 'invalid-destination', why: 'malformed' },
      ],
      [
        'a send that did nothing',
        { status: 500, body: { detail: 'Error creating email verification' } },
        unavailable,
      ],
      ['Blocked, a status of phones', { body: bodies.sendReply('Blocked') }, unconfirmed],
      ...troubles('email'),
    ],
  ],
] satisfies ['phone' | 'email', Row[]][])('a send to a %s is answered with', (kind, rows) => {
  test.each<Row>(rows)('%s', async (_, answer, expected) => {
    playback.play(answer)
    expect(await provider(playback).send(sendInput(kind), context)).toMatchObject(expected)
    expect(playback.requests).toHaveLength(1)
  })
})
