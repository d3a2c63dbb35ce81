import { describe, expect, test } from 'vitest'
import { problem } from '../contract/problems.ts'
import type { MachineEvent } from './event.ts'
import { can } from './selectors.ts'
import { idle } from './step.ts'
import { after } from './testing/fixtures/after.ts'
import * as on from './testing/fixtures/events.ts'
import * as f from './testing/fixtures/states.ts'
import { transition } from './transition.ts'

describe('a send after a refusal', () => {
  test('goes to another destination, as from idle', () => {
    const { state, effects } = after(f.refused, on.send(0, { destination: f.elsewhere }))
    expect(state).toMatchObject({ status: 'sending', from: null })
    expect(effects).toMatchObject([
      { type: 'send', key: 'new-key', request: { to: f.elsewhere.to } },
    ])
  })

  test('is possible, but ignored for the refused destination', () => {
    expect(can(f.refused, 0).send).toBe(true)
    expect(transition(f.refused, on.send(), 'phone')).toEqual([f.refused, []])
  })

  test('goes anywhere where the page does not know which destination was refused', () => {
    const restored = { ...f.refused, destination: null }
    expect(after(restored, on.send()).state.status).toBe('sending')
  })
})

describe('a first send', () => {
  test('is stored before it is made, so that a page that is closed leaves its key', () => {
    const [, effects] = transition(idle, on.send(), 'phone')
    expect(effects.map((effect) => effect.type)).toEqual(['save', 'emit', 'send'])
  })

  test.each(['destination_invalid', 'country_not_allowed', 'line_type_not_allowed'] as const)(
    'refused for the text (%s) stays at the destination field',
    (code) => {
      const { state } = after(f.sending, on.failed(code))
      expect(state).toEqual({ ...idle, problem: problem(code) })
    },
  )

  test.each(['policy', 'destination_undeliverable'] as const)(
    'refused for %s ends in refused',
    (code) => {
      expect(after(f.sending, on.failed(code)).state).toEqual({
        status: 'refused',
        kind: 'phone',
        problem: problem(code),
        to: null,
        destination: f.destination,
      })
    },
  )

  test('refused for a time can be repeated after it', () => {
    const { state } = after(f.sending, on.failed('send_limit', { retryIn: 60 }, 1000))
    expect(state).toMatchObject({ status: 'idle', sendAt: 61_000, unconfirmed: null })
    expect(can(state, 60_999).send).toBe(false)
    expect(can(state, 61_000).send).toBe(true)
    expect(after(state, on.elapsed(61_000)).state).toEqual(idle)
  })

  test('whose answer was lost keeps its key for the same number and channel only', () => {
    const { state } = after(f.sending, on.lost())
    expect(after(state, on.send()).effects).toMatchObject([{ type: 'send', key: 'key' }])
    const other = on.send(0, { destination: f.elsewhere })
    expect(after(state, other).effects).toMatchObject([{ type: 'send', key: 'new-key' }])
    const byWhatsApp = on.send(0, { channel: 'whatsapp' })
    expect(after(state, byWhatsApp).effects).toMatchObject([{ type: 'send', key: 'new-key' }])
  })

  test('repeated under its key has the same body, whatever the locale is by then', () => {
    const german = after(idle, on.send(0, { locale: 'de', key: 'key' }), on.lost()).state
    const { effects } = after(german, on.send(0, { locale: 'fr' }))
    expect(effects).toMatchObject([{ type: 'send', key: 'key', request: { locale: 'de' } }])
  })

  test('that the provider did not confirm opens the code form', () => {
    const unconfirmed = problem('send_unconfirmed', { awaiting: f.awaitingReply })
    const { state } = after(f.sending, { ...on.lost(), problem: unconfirmed })
    expect(state).toMatchObject({
      status: 'awaiting',
      destination: f.destination,
      problem: { code: 'send_unconfirmed' },
      unconfirmedSend: null,
    })
    expect(after(state, on.editCode('1'), on.elapsed(30_000)).state).toMatchObject({
      problem: { code: 'send_unconfirmed' },
    })
  })

  test('under an inherited key of another destination is repeated once under a fresh key', () => {
    const inherited = after(idle, on.restore(null, 'old-key'), on.send())
    expect(inherited.effects).toMatchObject([{ type: 'send', key: 'old-key' }])
    const reused = on.failed('idempotency_key_reused')
    const again = after(inherited.state, { ...reused, key: 'old-key' })
    expect(again.effects).toMatchObject([{ type: 'send', key: 'next-key' }])
    const twice = after(again.state, { ...reused, key: 'next-key' })
    expect(twice.state.status).toBe('idle')
    expect(twice.effects).toEqual([])
  })

  test('under an inherited key keeps it after a mistyped number', () => {
    const inherited = after(idle, on.restore(null, 'old-key'), on.send()).state
    const mistyped = after(inherited, { ...on.failed('destination_invalid'), key: 'old-key' }).state
    expect(after(mistyped, on.send()).effects).toMatchObject([{ type: 'send', key: 'old-key' }])
  })

  test('keeps a code that is entered before the answer', () => {
    expect(after(f.sending, on.editCode('123456'), on.sent()).state).toMatchObject({
      code: '123456',
    })
  })
})

const resent = (
  resendSemantics: 'same' | 'replaces' | 'both' | 'unknown',
  ...events: MachineEvent[]
) => {
  const from = {
    ...f.awaiting,
    refusedCode: '999999',
    unconfirmedCheck: { key: 'c', code: '123456' },
  }
  const reply = { ...f.awaitingReply, resendSemantics }
  return after({ ...f.resending, from }, ...events, on.sent(reply)).state
}

describe('a resend', () => {
  test('that replaces the code clears what was entered before it, not what was entered since', () => {
    expect(resent('replaces')).toMatchObject({
      code: '',
      refusedCode: null,
      unconfirmedCheck: null,
    })
    expect(resent('replaces', on.editCode('654321'))).toMatchObject({ code: '654321' })
  })

  test('after expiry clears the code, whatever the resend semantics', () => {
    const reply = { ...f.awaitingReply, resendSemantics: 'unknown' as const }
    const late = { ...on.sent(reply), at: 300_000 }
    expect(after(f.resending, late).state).toMatchObject({ code: '' })
  })

  test('of the same code keeps the entered code and its results', () => {
    const kept = { code: '123456', refusedCode: '999999', unconfirmedCheck: { key: 'c' } }
    expect(resent('same')).toMatchObject(kept)
  })

  test.each(['both', 'unknown'] as const)('(%s) may make a refused code right', (semantics) => {
    expect(resent(semantics)).toMatchObject({ code: '123456', refusedCode: null })
  })

  test('refused for a time moves resendAt and keeps the entered code', () => {
    const event = on.failed('cooldown', { retryIn: 60 }, 40_000)
    const { state } = after(f.resending, on.editCode('12'), event)
    expect(state).toMatchObject({ status: 'awaiting', resendAt: 100_000, code: '12' })
    expect(after(state, on.elapsed(100_000)).state).toMatchObject({ problem: null })
  })

  test('whose answer was lost keeps its key until the next status', () => {
    const lost = after(f.resending, on.lost()).state
    expect(after(lost, on.resend(30_000)).effects).toMatchObject([{ type: 'send', key: 'key' }])
    const asked = after(lost, { ...on.refresh(), call: 'call' }, on.statusIs(f.awaitingReply)).state
    expect(asked).toMatchObject({ unconfirmedSend: null, problem: null })
    expect(after(asked, on.resend(30_000)).effects).toMatchObject([
      { type: 'send', key: 'new-key' },
    ])
  })

  test('from a lock stays locked where it fails', () => {
    const resending = after(f.locked, on.resend(600_000)).state
    const failed = { ...on.failed('cooldown', { retryIn: 60 }, 600_000), key: 'new-key' }
    expect(after(resending, failed).state).toMatchObject({ status: 'locked', until: 660_000 })
    const lost = after(resending, { ...on.lost(), key: 'new-key' }).state
    expect(after(lost, on.resend(600_000)).effects).toMatchObject([
      { type: 'send', key: 'new-key' },
    ])
  })

  test('of a lost verification goes back to idle', () => {
    const { state } = after(f.resending, on.failed('verification_lost'))
    expect(state).toEqual({ ...idle, problem: problem('verification_lost') })
  })
})
