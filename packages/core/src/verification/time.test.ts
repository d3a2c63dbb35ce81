import { describe, expect, test } from 'vitest'
import { awaitingHarness, harness, to } from './testing/fixtures/harness.ts'
import { approvedReply, awaitingReply } from './testing/fixtures/states.ts'

describe('snapshots and time', () => {
  test('the snapshot is the same object until something in it changes', async () => {
    const it = await awaitingHarness()
    const before = it.verification.getSnapshot()
    it.verification.setCode('')
    it.clock.advance(1000)
    expect(it.verification.getSnapshot()).toBe(before)
  })

  test('views are updated at the marks only', async () => {
    const it = await awaitingHarness()
    const view = it.watch()
    const marks: unknown[] = []
    it.verification.subscribe(() => {
      const { mark, can, expired } = it.verification.getSnapshot()
      marks.push([it.clock.now() - 1000, mark, can.resend, expired])
    })
    it.clock.advance(400_000)
    expect(marks).toEqual([
      [30_000, null, true, false],
      [240_000, 'minute', true, false],
      [270_000, 'half-minute', true, false],
      [300_000, 'expired', true, true],
    ])
    expect(view.updates).toBe(4)
    expect(it.events.filter((event) => event.type === 'expired')).toHaveLength(1)
  })

  test('a clock that steps back does not restore a deadline', async () => {
    const it = await awaitingHarness()
    it.clock.advance(30_000)
    const at = it.verification.now()
    it.clock.step(-20_000)
    expect(it.verification.now()).toBe(at)
    it.verification.setCode('1')
    expect(it.verification.getSnapshot().can.resend).toBe(true)
  })

  test('a view that subscribes again sees the deadlines that passed meanwhile', async () => {
    const it = harness()
    const view = it.watch()
    void it.verification.send(to)
    await it.last().reply(awaitingReply)
    view.stop()
    it.clock.advance(31_000)
    it.watch()
    expect(it.verification.getSnapshot().can.resend).toBe(true)
  })

  test('a page that is shown again asks for the status before it offers a resend', async () => {
    const it = await awaitingHarness()
    it.clock.advance(30_000)
    it.comeBack()
    expect(it.last()).toMatchObject({ name: 'status', request: { verification: 'handle' } })
    expect(it.verification.getSnapshot().can.resend).toBe(false)
    await it.last().reply({ ...awaitingReply, resendIn: 0, expiresIn: 100 })
    expect(it.verification.getSnapshot().can.resend).toBe(true)
  })

  test('two events of one return make one status call', async () => {
    const it = await awaitingHarness()
    it.comeBack()
    it.comeBack()
    expect(it.calls.filter((call) => call.name === 'status')).toHaveLength(1)
  })

  test('after a failed status call the page relies on its own clock', async () => {
    const it = await awaitingHarness()
    it.clock.advance(30_000)
    it.comeBack()
    await it.last().fail('timeout', { uncertain: true })
    expect(it.verification.getSnapshot()).toMatchObject({ problem: null, can: { resend: true } })
  })

  test('a sleep without an event is detected from the clocks', async () => {
    const it = await awaitingHarness()
    it.clock.sleep(1900)
    it.clock.advance(30_000)
    expect(it.last().name).toBe('send')
    it.clock.sleep(280_000)
    it.clock.advance(210_000)
    expect(it.last().name).toBe('status')
    await it.last().reply({ status: 'expired' })
    expect(it.verification.getSnapshot().expired).toBe(true)
  })

  test('a proof expires', async () => {
    const it = await awaitingHarness()
    void it.verification.check('123456')
    await it.last().reply(approvedReply)
    it.clock.advance(600_000)
    expect(it.verification.getSnapshot()).toMatchObject({
      state: { status: 'idle' },
      problem: { code: 'proof_expired' },
    })
  })
})
