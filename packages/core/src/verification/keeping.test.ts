import { describe, expect, test } from 'vitest'
import { awaitingHarness, harness, to, verifiedHarness } from './testing/fixtures/harness.ts'
import { approvedReply, awaitingReply } from './testing/fixtures/states.ts'

describe('what is stored for a reload', () => {
  test('the key during a first send, then the handle; never a number, code or proof', async () => {
    const it = harness()
    it.watch()
    const kept = () => it.storage.entries.get('otp-kit:phone:phone')
    void it.verification.send(to)
    expect(JSON.parse(kept()!)).toEqual({ verification: null, sendKey: it.last().key })
    await it.last().reply(awaitingReply)
    expect(JSON.parse(kept()!)).toEqual({ verification: 'handle', sendKey: null })
    void it.verification.check('123456')
    await it.last().reply(approvedReply)
    expect(JSON.parse(kept()!)).toEqual({ verification: 'handle', sendKey: null, silent: true })
    it.verification.reset()
    expect(kept()).toBeUndefined()
  })

  test.each([
    ['no error for a proof that was used', true, null],
    ['verification_lost for a code that is gone', undefined, 'verification_lost'],
  ])('%s', async (_, silent, code) => {
    const it = harness()
    it.storage.entries.set('otp-kit:phone:phone', JSON.stringify({ verification: 'old', silent }))
    it.watch()
    // A second page repeats the status call of the first, which received no answer.
    const next = harness({ storage: it.storage })
    next.watch()
    await next.last().fail('verification_lost')
    const { state, problem } = next.verification.getSnapshot()
    expect(state.status).toBe('idle')
    expect(problem?.code ?? null).toBe(code)
    expect(it.storage.entries.size).toBe(0)
  })

  test('is kept apart by id', async () => {
    const it = harness({ id: 'billing' })
    it.watch()
    void it.verification.send(to)
    expect([...it.storage.entries.keys()]).toEqual(['otp-kit:phone:billing'])
  })
})

describe('tabs', () => {
  test('a second tab with an empty field adopts the verification of the first', async () => {
    const it = await awaitingHarness()
    const other = harness({ tabs: it.tabs })
    other.watch()
    expect(other.verification.getSnapshot().state).toMatchObject({
      status: 'restoring',
      silent: true,
    })
    await other.last().reply(awaitingReply)
    expect(other.verification.getSnapshot().state.status).toBe('awaiting')
    expect(other.calls.filter((call) => call.name === 'send')).toEqual([])
  })

  test('does not replace a number that was entered', async () => {
    const it = await awaitingHarness()
    const other = harness({ tabs: it.tabs })
    other.verification.setDestination('+1415')
    other.watch()
    expect(other.verification.getSnapshot().state.status).toBe('idle')
  })

  test('a failure to adopt shows no error', async () => {
    const it = await awaitingHarness()
    const other = harness({ tabs: it.tabs })
    other.watch()
    await other.last().fail('verification_lost')
    expect(other.verification.getSnapshot()).toMatchObject({
      state: { status: 'idle' },
      problem: null,
    })
  })

  test('an approval reaches the tabs with the same verification only', async () => {
    const it = await awaitingHarness()
    const other = harness({ tabs: it.tabs })
    other.watch()
    await other.last().reply(awaitingReply)
    const stranger = harness({ tabs: it.tabs, storage: null })
    stranger.verification.setDestination('+14155550177')
    stranger.watch()
    void stranger.verification.send('+14155550177')
    await stranger.last().reply({ ...awaitingReply, verification: 'another' })
    const before = stranger.calls.length

    void it.verification.check('123456')
    await it.last().reply(approvedReply)
    expect(other.last().name).toBe('status')
    await other.last().reply(approvedReply)
    expect(other.verification.getSnapshot().state.status).toBe('verified')
    expect(stranger.calls).toHaveLength(before)
  })

  test('messages contain nothing but handles', async () => {
    const it = await awaitingHarness()
    void it.verification.check('123456')
    await it.last().reply(approvedReply)
    for (const message of it.tabs.messages) {
      expect(Object.keys(message).sort()).toEqual(
        message.type === 'ask' ? ['type'] : ['type', 'verification'],
      )
    }
  })
})

describe('proofs', () => {
  test('an edit revokes the proof, undoing it restores it, and it is reported once', async () => {
    const it = await verifiedHarness()
    it.verification.setDestination(to)
    expect(it.verification.getSnapshot().state.status).toBe('verified')
    it.verification.setDestination('+1415555010')
    expect(it.verification.getSnapshot().state.status).toBe('idle')
    it.verification.setDestination(to)
    expect(it.verification.getSnapshot().state).toMatchObject({
      status: 'verified',
      proof: 'proof',
    })
    expect(it.events.filter((event) => event.type === 'verified')).toHaveLength(1)
    expect(it.verified).toEqual([{ kind: 'phone', to, proof: 'proof' }])
  })

  test('a send to a verified number is approved without a call', async () => {
    const it = await verifiedHarness()
    it.verification.change()
    expect(it.verification.getSnapshot().state.status).toBe('idle')
    const before = it.calls.length
    expect(await it.verification.send(to)).toBe('approved')
    expect(it.verification.getSnapshot().state).toMatchObject({ status: 'verified', to })
    expect(it.calls).toHaveLength(before)
  })

  test('an expired proof is not restored, nor is one from before a reset', async () => {
    const it = await verifiedHarness()
    it.verification.setDestination(null)
    it.clock.advance(600_000)
    it.verification.setDestination(to)
    expect(it.verification.getSnapshot().state.status).toBe('idle')

    const other = await verifiedHarness()
    other.verification.reset()
    other.verification.setDestination(to)
    expect(other.verification.getSnapshot().state.status).toBe('idle')
  })
})
