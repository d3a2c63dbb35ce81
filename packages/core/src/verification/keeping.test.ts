import { describe, expect, test } from 'vitest'
import { awaitingHarness, harness, to, verifiedHarness } from './testing/fixtures/harness.ts'
import { approvedReply, awaitingReply } from './testing/fixtures/states.ts'

describe('what is kept over a reload', () => {
  test('the key while a first send is in flight, then the handle; never number, code or proof', async () => {
    const it = harness()
    it.watch()
    const kept = () => it.storage.entries.get('otp-kit:phone')
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
    ['a proof that is gone was used: a form that begins anew says nothing of it', true, null],
    ['a code that is gone is said to be', undefined, 'verification_lost'],
  ])('%s', async (_, silent, code) => {
    const it = harness()
    it.storage.entries.set('otp-kit:phone', JSON.stringify({ verification: 'old', silent }))
    it.watch()
    // Asked for by one more page, should the first have died before the answer.
    const next = harness({ storage: it.storage })
    next.watch()
    await next.last().fail('verification_lost')
    const { state, problem } = next.verification.getSnapshot()
    expect(state.status).toBe('idle')
    expect(problem?.code ?? null).toBe(code)
    expect(it.storage.entries.size).toBe(0)
  })

  test('stores with ids of their own keep apart', async () => {
    const it = harness({ id: 'billing' })
    it.watch()
    void it.verification.send(to)
    expect([...it.storage.entries.keys()]).toEqual(['otp-kit:billing'])
  })
})

describe('tabs', () => {
  test('a second tab with an empty field takes up what the first holds', async () => {
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

  test('never over a number that was typed', async () => {
    const it = await awaitingHarness()
    const other = harness({ tabs: it.tabs })
    other.verification.setDestination('+1415')
    other.watch()
    expect(other.verification.getSnapshot().state.status).toBe('idle')
  })

  test('what cannot be taken up is not spoken of', async () => {
    const it = await awaitingHarness()
    const other = harness({ tabs: it.tabs })
    other.watch()
    await other.last().fail('verification_lost')
    expect(other.verification.getSnapshot()).toMatchObject({
      state: { status: 'idle' },
      problem: null,
    })
  })

  test('verified in one, the other learns it; another verification does not concern it', async () => {
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

  test('nothing but handles goes between them', async () => {
    const it = await awaitingHarness()
    void it.verification.check('123456')
    await it.last().reply(approvedReply)
    for (const message of it.tabs.heard) {
      expect(Object.keys(message).sort()).toEqual(
        message.type === 'ask' ? ['type'] : ['type', 'verification'],
      )
    }
  })
})

describe('proofs', () => {
  test('an edit takes it back, the number again brings it back, told once', async () => {
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
  })

  test('a send to a verified number is approved as it stands', async () => {
    const it = await verifiedHarness()
    it.verification.change()
    expect(it.verification.getSnapshot().state.status).toBe('idle')
    const before = it.calls.length
    expect(await it.verification.send(to)).toBe('approved')
    expect(it.verification.getSnapshot().state).toMatchObject({ status: 'verified', to })
    expect(it.calls).toHaveLength(before)
  })

  test('a dead one is not remembered, nor is one before a reset', async () => {
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
