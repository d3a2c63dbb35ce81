import { describe, expect, test } from 'vitest'
import type { Awaiting as AwaitingReply } from '../contract/messages.ts'
import { can, nextDeadline } from './selectors.ts'
import { after } from './testing/fixtures/after.ts'
import * as on from './testing/fixtures/events.ts'
import * as f from './testing/fixtures/states.ts'

const sent = (over: Partial<AwaitingReply>) =>
  after(f.sending, on.sent({ ...f.awaitingReply, ...over })).state

describe('a resend that gives the code no more time', () => {
  test.each([
    ['by its semantics', { resendSemantics: 'same' }],
    ['by the backend', { resendSemantics: 'unknown', resendExtends: false }],
  ] as const)('is offered until the last minute and again at expiry: %s', (_, over) => {
    const state = sent(over)
    expect(state).toMatchObject({ resendAt: 30_000 })
    expect(can(state, 239_999).resend).toBe(true)
    expect(can(state, 240_000).resend).toBe(false)
    expect(nextDeadline(state, 30_000)).toBe(240_000)
    const late = after(state, on.elapsed(240_000)).state
    expect(late).toMatchObject({ resendAt: 300_000 })
    expect(can(late, 299_999).resend).toBe(false)
    expect(can(late, 300_000).resend).toBe(true)
  })

  test('waits for expiry from the start where the cooldown ends in the last minute', () => {
    const state = sent({ resendSemantics: 'same', expiresIn: 80, resendIn: 30 })
    expect(state).toMatchObject({ resendAt: 80_000 })
  })

  test('is a fresh start at expiry, which clears the code', () => {
    const expired = after(sent({ resendSemantics: 'same' }), on.editCode('123')).state
    const { state, effects } = after(expired, on.elapsed(300_000), on.resend(300_000))
    expect(effects).toMatchObject([{ type: 'send', request: { verification: 'handle' } }])
    const reply = { ...on.sent(), key: 'new-key', at: 300_000 }
    expect(after(state, reply).state).toMatchObject({ code: '', expiresAt: 600_000 })
  })

  test('is offered after the cooldown where the expiry is not known', () => {
    expect(can(sent({ resendSemantics: 'same', expiresIn: null }), 30_000).resend).toBe(true)
  })
})

test('any other resend is offered in the last minute too', () => {
  for (const resendSemantics of ['replaces', 'both', 'unknown'] as const) {
    expect(can(sent({ resendSemantics }), 299_000).resend).toBe(true)
  }
  expect(can(sent({ resendSemantics: 'same', resendExtends: true }), 299_000).resend).toBe(true)
})

test('a backend that states neither expiry nor attempts nor sends is enough for every selector', () => {
  const unknown = { expiresIn: null, attemptsLeft: null, sendsLeft: null } as const
  const state = after(
    sent({ ...unknown, resendSemantics: 'unknown' }),
    on.editCode('123456'),
    on.elapsed(86_400_000),
  ).state
  expect(can(state, 86_400_000)).toEqual({ send: false, resend: true, check: true, change: true })
  expect(nextDeadline(state, 86_400_000)).toBe(null)
  const incorrect = { ...on.checked({ status: 'incorrect', attemptsLeft: null }), key: 'new-key' }
  const wrong = after(state, on.check(), incorrect).state
  expect(wrong).toMatchObject({ status: 'awaiting', attemptsLeft: null, expiresAt: null })
  const expired = { ...on.checked({ status: 'expired' }, 5000), key: 'new-key' }
  expect(after(state, on.check(), expired).state).toMatchObject({ expiresAt: 5000 })
})
