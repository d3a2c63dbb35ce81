import { describe, expect, test, vi } from 'vitest'
import type { Challenge } from './calls.ts'
import type { RunCall } from './run.ts'
import { awaitingHarness, flush, harness, to } from './testing/fixtures/harness.ts'
import { approvedReply, awaitingReply } from './testing/fixtures/states.ts'

describe('options', () => {
  test('a challenge is solved for each message, and not for a check', async () => {
    const asked: string[] = []
    const challenge = async ({ action }: { action: string }) => `token ${asked.push(action)}`
    const it = harness({ challenge: () => challenge })
    it.watch()
    void it.verification.send(to)
    await flush()
    expect(it.last().request).toMatchObject({ challenge: 'token 1' })
    await it.last().reply(awaitingReply)
    it.clock.advance(30_000)
    void it.verification.resend()
    await flush()
    expect(it.last().request).toMatchObject({ verification: 'handle', challenge: 'token 2' })
    await it.last().reply(awaitingReply)
    void it.verification.check('123456')
    await flush()
    expect(it.last().name).toBe('check')
    expect(asked).toEqual(['send', 'resend'])
  })

  test('a challenge that is solved on demand is asked for again, and the send repeated', async () => {
    const required: boolean[] = []
    const challenge: Challenge = async (context) => {
      required.push(context.required)
      return context.required ? 'token' : undefined
    }
    const it = harness({ challenge: () => challenge })
    void it.verification.send(to)
    await flush()
    const first = it.last()
    expect(first.request).not.toHaveProperty('challenge')
    await first.fail('challenge_required')
    await flush()
    expect(it.last()).toMatchObject({ request: { challenge: 'token' }, key: first.key })
    // Once, whatever the backend answers.
    await it.last().fail('challenge_required')
    await flush()
    expect(it.calls).toHaveLength(2)
    expect(required).toEqual([false, true])
    expect(it.verification.getSnapshot()).toMatchObject({ problem: { code: 'challenge_required' } })
  })

  test('a backend that requires a challenge that the page has not, or has solved, is not asked again', async () => {
    for (const challenge of [undefined, () => () => Promise.resolve('token')]) {
      const it = harness({ challenge })
      void it.verification.send(to)
      await flush()
      await it.last().fail('challenge_required')
      await flush()
      expect(it.calls).toHaveLength(1)
    }
  })

  test('a challenge that fails sends nothing', async () => {
    const it = harness({ challenge: () => () => Promise.reject(new Error('closed')) })
    expect(await it.verification.send(to)).toBe('failed')
    expect(it.calls).toEqual([])
    expect(it.verification.getSnapshot()).toMatchObject({
      state: { status: 'idle', unconfirmed: null },
      problem: { code: 'challenge_failed' },
      can: { send: true },
    })
  })

  test('an aborted challenge receives the signal and sends nothing', async () => {
    let solve: ((token: string) => void) | undefined
    let signal: AbortSignal | undefined
    const it = harness({
      challenge: () => (context) => {
        signal = context.signal
        return new Promise((resolve) => (solve = resolve))
      },
    })
    void it.verification.send(to)
    it.verification.change()
    expect(signal?.aborted).toBe(true)
    solve?.('token')
    await flush()
    expect(it.calls).toEqual([])
  })

  test.each([
    ['de_DE.UTF-8', 'de-DE'],
    // The contract allows five parts.
    ['ar-EG-u-ca-gregory-hc-h23-nu-latn', 'ar-EG'],
    ['', undefined],
    ['not a language', undefined],
  ])('of the locale %j, what the contract allows is sent: %s', async (given, locale) => {
    const it = harness({ locale: () => given })
    void it.verification.send(to)
    expect(it.last().request).toHaveProperty('locale', locale)
  })

  test('the locale is read at each send', async () => {
    let locale = 'de'
    const it = harness({ locale: () => locale })
    void it.verification.send(to)
    expect(it.last().request).toMatchObject({ locale: 'de' })
    await it.last().fail('internal')
    locale = 'fr'
    void it.verification.send(to)
    expect(it.last().request).toMatchObject({ locale: 'fr' })
  })

  test('the runner sees no code, number or proof', async () => {
    const seen: unknown[] = []
    const run = <T>(call: RunCall<T>) => {
      seen.push({ key: call.key, variables: call.variables })
      return call.execute()
    }
    const it = await awaitingHarness({ run })
    void it.verification.check('123456')
    await it.last().reply(approvedReply)
    expect(seen).toEqual([
      { key: ['otp-kit', 'phone', 'send'], variables: { kind: 'phone', action: 'send' } },
      { key: ['otp-kit', 'phone', 'check'], variables: { kind: 'phone', action: 'check' } },
    ])
  })

  test('a listener may reset the verification', async () => {
    const it = await awaitingHarness()
    it.verification.on((event) => event.type === 'verified' && it.verification.reset())
    void it.verification.check('123456')
    await it.last().reply(approvedReply)
    expect(it.verification.getSnapshot().state.status).toBe('idle')
    expect(it.storage.entries.size).toBe(0)
  })

  test('an error of a listener is reported, and later events still reach it', async () => {
    const report = vi.fn<(error: unknown) => void>()
    vi.stubGlobal('reportError', report)
    const it = harness()
    const fault = new Error('analytics is down')
    const received: string[] = []
    it.verification.on(({ type }) => {
      received.push(type)
      throw fault
    })
    it.verification.on(({ type }) => received.push(type))
    const outcome = it.verification.send(to)
    await it.last().reply(awaitingReply)
    await expect(outcome).resolves.toBe('sent')
    expect(it.verification.getSnapshot().state.status).toBe('awaiting')
    expect(received).toEqual(['requested', 'requested', 'sent', 'sent'])
    expect(report.mock.calls).toEqual([[fault], [fault]])
    vi.unstubAllGlobals()
  })

  test('a removed listener or view is not called', async () => {
    const it = harness()
    const listener = vi.fn<() => void>()
    it.verification.on(listener)()
    it.verification.subscribe(listener)()
    void it.verification.send(to)
    expect(listener).not.toHaveBeenCalled()
  })
})
