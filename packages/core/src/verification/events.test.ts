import { describe, expect, test } from 'vitest'
import { problem } from '../contract/problems.ts'
import { awaitingHarness, flush, harness, to, verifiedHarness } from './testing/fixtures/harness.ts'
import type { Harness } from './testing/fixtures/harness.ts'
import { approvedReply, awaitingReply, declinedReply } from './testing/fixtures/states.ts'

/** The events since the last call, without their kind and moment. */
function reported({ events }: Harness): unknown[] {
  return events.splice(0).map(({ kind: _kind, at: _at, ...details }) => details)
}

const incorrect = { status: 'incorrect', attemptsLeft: 2 } as const
const sent = { type: 'sent', send: 1, channel: 'sms' }

describe('events', () => {
  test('have the kind and a moment on the clock of the verification', async () => {
    const it = harness()
    it.watch()
    void it.verification.send(to)
    it.clock.advance(700)
    await it.last().reply(awaitingReply)
    expect(it.events).toMatchObject([
      { type: 'requested', kind: 'phone', at: 1000 },
      { type: 'sent', kind: 'phone', at: 1700 },
    ])
  })

  test('count messages and name their channels', async () => {
    const it = harness()
    it.watch()
    void it.verification.send(to)
    await it.last().reply(awaitingReply)
    it.clock.advance(30_000)
    void it.verification.resend({ channel: 'whatsapp' })
    await it.last().reply({ ...awaitingReply, channel: 'whatsapp' })
    expect(reported(it)).toEqual([
      { type: 'requested', send: 1, channel: null },
      sent,
      { type: 'requested', send: 2, channel: 'whatsapp' },
      { type: 'resent', send: 2, channel: 'whatsapp' },
      { type: 'channel-changed', from: 'sms', channel: 'whatsapp' },
    ])
  })

  test('report a code that becomes complete once, with how it was entered', async () => {
    const it = await awaitingHarness()
    reported(it)
    for (const code of ['1', '12', '123', '1234', '12345', '123456', '123457', '12345']) {
      it.verification.setCode(code)
    }
    it.verification.setCode('654321', 'paste')
    it.verification.setCode('654321', 'paste')
    it.verification.setCode('111111', 'webotp')
    const entered = { type: 'code-entered', channel: 'sms', send: 1 }
    expect(reported(it)).toEqual([
      { ...entered, how: 'typing' },
      { ...entered, how: 'paste' },
      { ...entered, how: 'webotp' },
    ])
  })

  test.each([
    ['', (it: Harness) => it.last().reply(awaitingReply)],
    [
      ' that is unconfirmed',
      (it: Harness) =>
        it.last().fail('send_unconfirmed', { uncertain: true, awaiting: awaitingReply }),
    ],
  ])('report a code that became complete during a first send%s', async (_, answer) => {
    const it = harness()
    it.watch()
    void it.verification.send(to)
    it.verification.setCode('123')
    it.verification.setCode('123456', 'paste')
    reported(it)
    await answer(it)
    expect(reported(it).slice(1)).toEqual([
      { type: 'code-entered', how: 'paste', channel: 'sms', send: 1 },
    ])
    it.verification.setCode('123457')
    expect(reported(it)).toEqual([])
  })

  test('report no code that is incomplete after a first send', async () => {
    const it = harness()
    it.watch()
    void it.verification.send(to)
    it.verification.setCode('123')
    reported(it)
    await it.last().reply(awaitingReply)
    expect(reported(it)).toEqual([sent])
  })

  test('count attempts up to the verification', async () => {
    const it = await awaitingHarness()
    it.verification.setCode('111111')
    reported(it)
    void it.verification.check()
    await it.last().reply(incorrect)
    void it.verification.check('222222')
    await it.last().reply(approvedReply)
    expect(reported(it)).toEqual([
      { type: 'incorrect', attempt: 1, attemptsLeft: 2, channel: 'sms' },
      { type: 'verified', attempt: 2, send: 1, channel: 'sms' },
    ])
  })

  test('name the call that failed and the code of the problem', async () => {
    const it = harness()
    it.watch()
    void it.verification.send(to)
    await it.last().fail('network', { uncertain: true })
    void it.verification.send(to)
    await it.last().reply(awaitingReply)
    void it.verification.check('111111')
    await it.last().fail('check_limit', { retryIn: 5 })
    expect(reported(it).filter((event) => JSON.stringify(event).includes('failed'))).toEqual([
      { type: 'failed', during: 'send', code: 'network', uncertain: true, channel: null },
      { type: 'failed', during: 'check', code: 'check_limit', uncertain: false, channel: 'sms' },
    ])
  })

  test.each([
    ['a send', 'send', null, (it: Harness) => it.verification.reset()],
    ['a check', 'check', 'sms', () => {}],
  ] as const)('report a refusal of %s', async (_, during, channel, prepare) => {
    const it = await awaitingHarness()
    prepare(it)
    void (during === 'send' ? it.verification.send('+4915123') : it.verification.check('111111'))
    reported(it)
    await it.last().fail('policy')
    expect(reported(it)).toEqual([{ type: 'refused', during, code: 'policy', channel }])
    expect(it.verification.getSnapshot().problem).toEqual(problem('policy'))
  })

  test('report a lock', async () => {
    const it = await awaitingHarness()
    it.verification.setCode('111111')
    reported(it)
    void it.verification.check()
    await it.last().reply(declinedReply)
    expect(reported(it)).toEqual([{ type: 'locked', attempt: 1, channel: 'sms' }])
  })

  test('report an expiry once for each code', async () => {
    const it = await awaitingHarness()
    reported(it)
    it.clock.advance(300_000)
    it.tabs.open('', () => {}).post({ type: 'holds', verification: 'handle' })
    await it.last().reply({ status: 'expired' })
    expect(it.verification.getSnapshot().expired).toBe(true)
    void it.verification.resend()
    await it.last().reply(awaitingReply)
    it.clock.advance(300_000)
    expect(reported(it)).toMatchObject([
      { type: 'expired', send: 1, channel: 'sms' },
      { type: 'requested', send: 2 },
      { type: 'resent', send: 2 },
      { type: 'expired', send: 2, channel: 'sms' },
    ])
  })

  test.each([
    ['change', (it: Harness) => it.verification.change()],
    ['reset', (it: Harness) => it.verification.reset()],
    ['another destination', (it: Harness) => it.verification.setDestination('+14155550199')],
  ])('report an awaited code that is abandoned: %s', async (_, leave) => {
    const it = await awaitingHarness()
    reported(it)
    leave(it)
    expect(reported(it)).toEqual([{ type: 'abandoned', send: 1, channel: 'sms' }])
  })

  test('report nothing abandoned before a message was sent, or after the end', async () => {
    const it = harness()
    void it.verification.send(to)
    it.verification.change()
    expect(reported(it)).toEqual([{ type: 'requested', send: 1, channel: null }])
    const verified = await verifiedHarness()
    reported(verified)
    verified.verification.change()
    expect(reported(verified)).toEqual([])
  })

  test('contain no number, handle, code or proof', async () => {
    const it = await verifiedHarness()
    const text = JSON.stringify(it.events)
    for (const secret of [to, '123456', '"handle"', '"proof"']) expect(text).not.toContain(secret)
  })

  test('report an approval only on the page whose check obtained it', async () => {
    const it = await awaitingHarness()
    const other = harness({ tabs: it.tabs })
    other.watch()
    await other.last().reply(awaitingReply)
    void it.verification.check('123456')
    await it.last().reply(approvedReply)
    await other.last().reply(approvedReply)
    expect(it.events.map(({ type }) => type)).toContain('verified')
    expect(other.events.map(({ type }) => type)).toEqual(['restored'])
    expect(other.verified).toEqual(it.verified)
  })

  test('report an approval whose answer was lost', async () => {
    const it = await awaitingHarness()
    void it.verification.check('123456')
    await it.last().fail('network', { uncertain: true })
    reported(it)
    it.comeBack()
    await it.last().reply(approvedReply)
    expect(reported(it)).toEqual([{ type: 'verified', attempt: 1, send: 1, channel: 'sms' }])
  })
})

describe('onVerified', () => {
  const value = { kind: 'phone', to, proof: 'proof' }

  test('reports a restored verification', async () => {
    const before = await verifiedHarness()
    const it = harness({ storage: before.storage })
    it.watch()
    await it.last().reply(approvedReply)
    expect(it.verified).toEqual([value])
    expect(it.events).toEqual([])
  })

  test('reports once, however often the state is asked for', async () => {
    const it = await verifiedHarness()
    it.verification.setDestination(null)
    it.verification.setDestination(to)
    it.comeBack()
    expect(it.verified).toEqual([value])
  })

  test('reports an approval that no listener received to the next ones, added in one commit', async () => {
    const it = await awaitingHarness()
    it.removeListeners()
    void it.verification.check('123456')
    await it.last().reply(approvedReply)
    const received: unknown[] = []
    // As StrictMode does: added, removed, added again.
    it.verification.onVerified((value) => received.push(['first', value]))()
    it.verification.onVerified((value) => received.push(['second', value]))
    it.verification.onVerified((value) => received.push(['third', value]))
    await flush()
    it.verification.onVerified((value) => received.push(['late', value]))
    await flush()
    expect(received).toEqual([
      ['second', value],
      ['third', value],
    ])
  })
})
