import { describe, expect, test } from 'vitest'
import { can } from './selectors.ts'
import { after } from './testing/fixtures/after.ts'
import * as on from './testing/fixtures/events.ts'
import * as f from './testing/fixtures/states.ts'

describe('a check', () => {
  const refused = after(f.checking, on.checked({ status: 'incorrect', attemptsLeft: 2 })).state

  test('needs a complete code', () => {
    expect(can({ ...f.awaiting, code: '12345' }, 0).check).toBe(false)
    expect(can(f.awaiting, 0).check).toBe(true)
  })

  test('of a refused code is not repeated until the code is changed', () => {
    expect(refused).toMatchObject({ status: 'awaiting', code: '123456', attemptsLeft: 2 })
    expect(can(refused, 0).check).toBe(false)
    const edited = after(refused, on.editCode('12345'), on.editCode('123456')).state
    expect(can(edited, 0).check).toBe(false)
    expect(can(after(refused, on.editCode('123457')).state, 0).check).toBe(true)
  })

  test('compares a refused code without regard to case', () => {
    const shape = { length: 6, charset: 'alphanumeric' } as const
    const state = { ...f.awaiting, shape, code: 'abc123', refusedCode: 'ABC123' }
    expect(can(state, 0).check).toBe(false)
  })

  test('never raises attemptsLeft', () => {
    const { state } = after(f.checking, on.checked({ status: 'incorrect', attemptsLeft: 7 }))
    expect(state).toMatchObject({ attemptsLeft: 3 })
  })

  test('that is approved counts, whatever was entered meanwhile', () => {
    expect(after(f.checking, on.editCode('9'), on.checked(f.approvedReply)).state.status).toBe(
      'verified',
    )
  })

  test('that is incorrect keeps what was entered meanwhile', () => {
    const reply = { status: 'incorrect', attemptsLeft: 2 } as const
    expect(after(f.checking, on.editCode('999999'), on.checked(reply)).state).toMatchObject({
      code: '999999',
      attemptsLeft: 2,
      refusedCode: '123456',
    })
  })

  test('whose answer was lost keeps its key for the same code only', () => {
    const { state } = after(f.checking, on.lost())
    expect(after(state, on.check()).effects).toMatchObject([{ type: 'check', key: 'key' }])
    const other = after(state, on.editCode('999999'), on.check())
    expect(other.effects).toMatchObject([{ type: 'check', key: 'new-key' }])
  })

  test('that certainly failed is repeated under a fresh key, after the wait', () => {
    const { state } = after(f.checking, on.failed('check_limit', { retryIn: 10 }))
    expect(can(state, 9999).check).toBe(false)
    const later = after(state, on.elapsed(10_000)).state
    expect(later).toMatchObject({ problem: null, checkAt: null })
    expect(after(later, on.check(10_000)).effects).toMatchObject([
      { type: 'check', key: 'new-key' },
    ])
  })

  test('of a malformed code is not repeated until the code is changed', () => {
    const { state } = after(f.checking, on.failed('code_malformed'))
    expect(can(state, 0).check).toBe(false)
    expect(after(state, on.editCode('1')).state).toMatchObject({ problem: null })
  })

  test('that is too late expires the code and allows a resend', () => {
    const { state } = after(f.checking, on.checked({ status: 'expired' }, 40_000))
    expect(state).toMatchObject({ status: 'awaiting', expiresAt: 40_000 })
    expect(can(state, 40_000)).toMatchObject({ check: false, resend: true })
  })

  test('aborts a status call, whose answer would be older', () => {
    const { state, effects } = after(f.asking, on.check())
    expect(effects).toMatchObject([{ type: 'abort', key: 'call' }, { type: 'check' }])
    expect(state).toMatchObject({ from: { call: null } })
  })

  test.each([
    [{ ...f.declinedReply, retryIn: 600 }, 600_000],
    [{ ...f.declinedReply, retryIn: null }, null],
  ])('without attempts left locks', (reply, until) => {
    const { state } = after(f.checking, on.checked(reply))
    expect(state).toMatchObject({ status: 'locked', until })
    expect(can(state, 599_999)).toMatchObject({ resend: false, change: true })
    expect(can(state, 600_000).resend).toBe(until !== null)
  })
})
