import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as bodies from '../../testing/fixtures/didit-bodies.ts'
import { context, provider, sendInput } from '../../testing/fixtures/didit-inputs.ts'
import {
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

describe('what a send came to', () => {
  test.each<[string, Part, object]>([
    [
      'Success',
      { body: bodies.sendReply('Success') },
      { status: 'sent', providerId: bodies.requestId, fresh: true },
    ],
    [
      'Retry, which is success too',
      { body: bodies.sendReply('Retry') },
      { status: 'sent', providerId: bodies.requestId, fresh: false },
    ],
    [
      'Success with fields of a later day',
      { body: bodies.sendReply('Success', { later: [1] }) },
      { status: 'sent', providerId: bodies.requestId, fresh: true },
    ],
    [
      'Success under no id',
      { body: bodies.sendReply('Success', { request_id: null }) },
      unconfirmed,
    ],
    [
      'Blocked',
      { body: bodies.sendReply('Blocked', { reason: 'repeated_attempts' }) },
      { status: 'refused', reason: 'repeated_attempts' },
    ],
    [
      'Blocked with a reason that is no tag',
      { body: bodies.sendReply('Blocked', { reason: `spam from ${bodies.number}` }) },
      { status: 'refused', reason: null },
    ],
    [
      'Undeliverable, of older pages',
      { body: bodies.sendReply('Undeliverable') },
      { status: 'undeliverable', reason: null },
    ],
    [
      'a number that is none',
      { status: 400, body: { phone_number: ['Invalid phone number provided.'] } },
      { status: 'invalid-destination', why: 'malformed' },
    ],
    [
      'a number that cannot get a code',
      { status: 400, body: { detail: 'Invalid phone number provided.' } },
      { status: 'invalid-destination', why: 'malformed' },
    ],
    [
      'a line that cannot get a code',
      { status: 400, body: { detail: 'Invalid phone line type provided.' } },
      { status: 'invalid-destination', why: 'line-type' },
    ],
    [
      'the limit of the number',
      { status: 429, body: numberLimit },
      { status: 'destination-limit', retryInMs: null },
    ],
    [
      'a send that was not begun',
      { status: 500, body: { detail: 'Error creating phone verification' } },
      unavailable,
    ],
    ...troubles,
  ])('%s', async (_, part, expected) => {
    didits.play(part)
    expect(await provider(didits).send(sendInput, context)).toMatchObject(expected)
    expect(didits.heard).toHaveLength(1)
  })
})
