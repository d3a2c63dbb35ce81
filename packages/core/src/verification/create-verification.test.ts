import { describe, expect, test } from 'vitest'
import { problem } from '../contract/problems.ts'
import { awaitingHarness, harness, to } from './testing/fixtures/harness.ts'
import { approvedReply, awaitingReply, declinedReply } from './testing/fixtures/states.ts'

function denied(): never {
  throw new DOMException('denied', 'SecurityError')
}

describe('the start', () => {
  test('creating does nothing', () => {
    const it = harness()
    expect(it.calls).toEqual([])
    expect(it.storage.reads).toBe(0)
    expect(it.tabs.size).toBe(0)
    expect(it.clock.timers).toBe(0)
    expect(it.listeners).toBe(0)
    expect(it.verification.getSnapshot()).toBe(it.verification.getServerSnapshot())
  })

  test('the first subscription restores the stored verification', async () => {
    const it = harness()
    it.storage.entries.set(
      'otp-kit:phone:phone',
      JSON.stringify({ verification: 'handle', sendKey: null }),
    )
    it.watch()
    expect(it.verification.getSnapshot().state.status).toBe('restoring')
    expect(it.last()).toMatchObject({ name: 'status', request: { verification: 'handle' } })
    await it.last().reply(awaitingReply)
    expect(it.verification.getSnapshot().state).toMatchObject({
      status: 'awaiting',
      destination: null,
    })
    expect(it.events).toEqual([{ type: 'restored', kind: 'phone', channel: 'sms', at: 1000 }])
  })

  test("StrictMode's second subscription neither restores again nor aborts", async () => {
    const it = harness()
    it.storage.entries.set(
      'otp-kit:phone:phone',
      JSON.stringify({ verification: 'handle', sendKey: null }),
    )
    it.watch().stop()
    expect(it.listeners).toBe(0)
    expect(it.tabs.size).toBe(0)
    it.watch()
    expect(it.calls).toHaveLength(1)
    expect(it.last().signal?.aborted).toBe(false)
    expect(it.listeners).toBe(1)
    await it.last().reply(awaitingReply)
    expect(it.verification.getSnapshot().state.status).toBe('awaiting')
  })

  test('malformed stored data is ignored', () => {
    for (const text of ['', 'null', '{"verification":7}', '[', '"handle"']) {
      const it = harness()
      it.storage.entries.set('otp-kit:phone:phone', text)
      it.watch()
      expect(it.verification.getSnapshot().state.status).toBe('idle')
      expect(it.calls).toEqual([])
    }
  })

  test('a storage that throws disables only the restore after a reload', async () => {
    const storage = { getItem: denied, setItem: denied, removeItem: denied }
    const it = await awaitingHarness({ storage })
    expect(it.verification.getSnapshot().state.status).toBe('awaiting')
  })

  test('a send without subscribers works and prevents a later restore', async () => {
    const it = harness()
    it.storage.entries.set(
      'otp-kit:phone:phone',
      JSON.stringify({ verification: 'old', sendKey: null }),
    )
    const outcome = it.verification.send(to)
    await it.last().reply(awaitingReply)
    expect(await outcome).toBe('sent')
    expect(it.clock.timers).toBe(0)
    it.watch()
    expect(it.calls).toHaveLength(1)
    expect(it.clock.timers).toBe(1)
  })

  test('needs no storage, tabs or page', async () => {
    const it = await awaitingHarness({ storage: undefined, tabs: null, page: undefined })
    expect(it.verification.getSnapshot().state.status).toBe('awaiting')
  })
})

const fault = () => Promise.reject(new TypeError('boom'))

describe('actions and their outcomes', () => {
  test('from the number to the proof', async () => {
    const it = harness()
    it.watch()
    const sent = it.verification.send({ to: '4155550101', country: 'US' }, { channel: 'whatsapp' })
    expect(it.verification.getSnapshot().state.status).toBe('sending')
    expect(it.last().request).toEqual({
      kind: 'phone',
      to: '4155550101',
      country: 'US',
      channel: 'whatsapp',
      locale: undefined,
    })
    await it.last().reply(awaitingReply)
    expect(await sent).toBe('sent')

    it.verification.setCode('123456')
    const checked = it.verification.check()
    expect(it.last().request).toEqual({ verification: 'handle', code: '123456' })
    await it.last().reply(approvedReply)
    expect(await checked).toBe('approved')
    expect(it.verification.getSnapshot().state).toMatchObject({
      status: 'verified',
      to,
      proof: 'proof',
    })
    expect(it.events.map((event) => event.type)).toEqual([
      'requested',
      'sent',
      'code-entered',
      'verified',
    ])
  })

  test('the second of a double click is ignored', async () => {
    const it = harness()
    void it.verification.send(to)
    expect(await it.verification.send(to)).toBe('ignored')
    expect(it.calls).toHaveLength(1)
    await it.last().reply(awaitingReply)
    void it.verification.check('123456')
    expect(await it.verification.check('123456')).toBe('ignored')
    expect(it.calls).toHaveLength(2)
  })

  test.each([
    ['incorrect', { status: 'incorrect', attemptsLeft: 2 }],
    ['expired', { status: 'expired' }],
    ['declined', declinedReply],
  ])('a check ends %s', async (outcome, reply) => {
    const it = await awaitingHarness()
    const checked = it.verification.check('123456')
    await it.last().reply(reply)
    expect(await checked).toBe(outcome)
  })

  test('a problem is failed, a lost answer unconfirmed, an aborted call abandoned', async () => {
    const it = harness()
    const first = it.verification.send(to)
    await it.last().fail('destination_invalid')
    expect(await first).toBe('failed')
    expect(it.verification.getSnapshot().problem).toEqual(problem('destination_invalid'))

    const second = it.verification.send(to)
    await it.last().fail('network', { uncertain: true })
    expect(await second).toBe('unconfirmed')

    const third = it.verification.send(to)
    const { signal } = it.last()
    it.verification.change()
    expect(await third).toBe('abandoned')
    expect(signal?.aborted).toBe(true)
  })

  test('an error other than ProblemError is the problem network, unconfirmed', async () => {
    const it = harness({ transport: { config: fault, send: fault, check: fault, status: fault } })
    expect(await it.verification.send(to)).toBe('unconfirmed')
    expect(it.verification.getSnapshot().problem?.code).toBe('network')
  })

  test('so is a synchronous error of the runner', async () => {
    const it = harness({
      run: () => {
        throw new Error('no runner')
      },
    })
    expect(await it.verification.send(to)).toBe('unconfirmed')
  })

  test('the answer to an aborted call changes nothing', async () => {
    const it = harness()
    void it.verification.send(to)
    it.verification.change()
    const before = it.verification.getSnapshot()
    await it.last().reply(awaitingReply)
    expect(it.verification.getSnapshot()).toBe(before)
  })

  test('a repeated send keeps its key and ignores the answer to the first call', async () => {
    const it = harness()
    void it.verification.send(to)
    it.verification.change()
    const second = it.verification.send(to)
    const [one, other] = it.calls
    expect(other?.key).toBe(one?.key)
    await one?.reply(awaitingReply)
    expect(it.verification.getSnapshot().state.status).toBe('sending')
    await other?.reply(awaitingReply)
    expect(await second).toBe('sent')
  })

  test('an inherited key that was used for another destination is replaced within one action', async () => {
    const it = harness()
    it.storage.entries.set(
      'otp-kit:phone:phone',
      JSON.stringify({ verification: null, sendKey: 'old-key' }),
    )
    it.watch()
    const sent = it.verification.send(to)
    expect(it.last().key).toBe('old-key')
    await it.last().fail('idempotency_key_reused')
    expect(it.calls).toHaveLength(2)
    expect(it.last().key).not.toBe('old-key')
    await it.last().reply(awaitingReply)
    expect(await sent).toBe('sent')
  })

  test('returning to a number sends no second message', async () => {
    const it = await awaitingHarness()
    it.verification.change()
    const again = it.verification.send(to)
    expect(it.last().name).toBe('status')
    await it.last().reply(awaitingReply)
    expect(await again).toBe('sent')
    expect(it.calls.filter((call) => call.name === 'send')).toHaveLength(1)
  })

  test('returning to a lost verification sends within one action', async () => {
    const it = await awaitingHarness()
    it.verification.change()
    const again = it.verification.send(to)
    await it.last().fail('verification_lost')
    expect(it.last().name).toBe('send')
    await it.last().reply(awaitingReply)
    expect(await again).toBe('sent')
  })
})
