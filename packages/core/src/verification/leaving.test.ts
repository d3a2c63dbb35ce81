import { describe, expect, test } from 'vitest'
import { problem } from '../contract/problems.ts'
import type { MachineEvent } from './event.ts'
import type { Idle, VerificationState } from './state.ts'
import { idle } from './step.ts'
import { after } from './testing/fixtures/after.ts'
import { transition } from './transition.ts'
import * as on from './testing/fixtures/events.ts'
import * as f from './testing/fixtures/states.ts'

const blocked = (code: 'destination_limit' | 'send_limit'): Idle => ({
  ...idle,
  sendAt: 5000,
  problem: problem(code),
})

describe('an edit of the destination', () => {
  test('clears a limit of that number, not one of the sender', () => {
    const edit = on.editDestination(f.elsewhere.to)
    expect(after(blocked('destination_limit'), edit).state).toEqual(idle)
    expect(after(blocked('send_limit'), edit).state).toEqual(blocked('send_limit'))
    expect(after({ ...idle, problem: problem('destination_invalid') }, edit).state).toEqual(idle)
  })

  test('keeps the key of an unconfirmed send', () => {
    const { state } = after(f.sending, on.lost(), on.editDestination(f.elsewhere.to))
    expect(state).toMatchObject({ status: 'idle', problem: null, unconfirmed: { key: 'key' } })
  })
})

const back = (from: VerificationState<'phone'>, at: number, ...events: MachineEvent[]) =>
  after(from, on.change, ...events, on.send(at))

describe('leaving and returning', () => {
  test('during the cooldown asks for the status', () => {
    const { state, effects } = back(f.awaiting, 29_999)
    expect(state).toMatchObject({
      status: 'restoring',
      pendingSend: { destination: f.destination },
    })
    expect(effects).toMatchObject([{ type: 'ask-status', request: { verification: 'handle' } }])
    expect(after(state, { ...on.statusIs(f.awaitingReply), call: 'new-key' }).state).toMatchObject({
      status: 'awaiting',
      destination: f.destination,
    })
  })

  test('keeps the code that is entered before the status is known, and reports it once it is complete', () => {
    const { state } = back(f.awaiting, 29_999)
    const entered = after(state, on.editCode('12', 'typing'), on.editCode('123456', 'typing'))
    expect(entered.state).toMatchObject({ status: 'restoring', code: '123456' })
    const answer = { ...on.statusIs(f.awaitingReply), call: 'new-key' }
    const [restored, effects] = transition(entered.state, answer, 'phone')
    expect(restored).toMatchObject({ status: 'awaiting', code: '123456' })
    expect(effects).toMatchObject([
      { type: 'emit', event: { type: 'restored' } },
      { type: 'emit', event: { type: 'code-entered', how: 'typing' } },
    ])
  })

  test('after the cooldown, or with another number, sends', () => {
    expect(back(f.awaiting, 30_000).effects).toMatchObject([{ type: 'send', key: 'new-key' }])
    const other = after(f.awaiting, on.change, on.send(0, { destination: f.elsewhere }))
    expect(other.effects).toMatchObject([{ type: 'send', key: 'new-key' }])
  })

  test.each([
    ['a check in flight', f.checking],
    ['a resend in flight', f.resending],
    ['an unconfirmed check', { ...f.awaiting, unconfirmedCheck: { key: 'c', code: '1' } }],
    ['an unconfirmed resend', { ...f.awaiting, unconfirmedSend: f.sendAction }],
  ])('with %s asks for the status, however late', (_, state) => {
    expect(back(state, 400_000).effects).toMatchObject([{ type: 'ask-status' }])
  })

  test('aborts the call in flight', () => {
    expect(after(f.checking, on.change).effects).toEqual([{ type: 'abort', key: 'key' }])
    expect(after(f.asking, on.change).effects).toEqual([{ type: 'abort', key: 'call' }])
  })

  test('can be repeated while the network is down', () => {
    const asked = back(f.checking, 0).state
    const failed = after(asked, { ...on.lost(), key: 'new-key' }).state
    expect(failed).toMatchObject({ status: 'restoring', call: null, problem: { code: 'network' } })
    expect(after(failed, on.refresh()).effects).toMatchObject([{ type: 'ask-status' }])
    expect(after(failed, on.change, on.send()).effects).toMatchObject([{ type: 'ask-status' }])
  })

  test.each([
    ['expired', { ...on.statusIs({ status: 'expired' }), call: 'new-key' }],
    ['lost', { ...on.failed('verification_lost'), key: 'new-key' }],
    ['superseded', { ...on.failed('superseded'), key: 'new-key' }],
  ])('to a verification that is %s makes the pending send', (_, event) => {
    const asked = after(f.awaiting, on.change, on.send(0, { channel: 'whatsapp' })).state
    expect(after(asked, event).effects).toMatchObject([
      { type: 'send', key: 'new-key', request: { to: f.destination.to, channel: 'whatsapp' } },
    ])
  })
})
