import { createVerification, type Clock, type Transport, type Verification } from '@otp-kit/core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createCountdown } from './countdown.ts'

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

const clock: Clock = {
  now: () => Date.now(),
  wall: () => Date.now(),
  setTimer(fn, at) {
    const timer = setTimeout(fn, at - Date.now())
    return () => clearTimeout(timer)
  },
}

const never = () => new Promise<never>(() => {})
const transport: Transport = {
  config: never,
  check: never,
  status: never,
  send: () =>
    Promise.resolve({
      status: 'awaiting',
      verification: 'handle',
      to: '•••',
      kind: 'phone',
      channel: 'sms',
      code: { length: 6, charset: 'numeric' },
      originBound: false,
      expiresIn: 300,
      resendIn: 30,
      attemptsLeft: 3,
      sendsLeft: 3,
      channels: ['sms'],
      resendSemantics: 'same',
    }),
}

async function awaiting(): Promise<Verification<'phone'>> {
  const verification = createVerification({ kind: 'phone', transport, clock, tabs: null })
  await verification.send('+12025550199')
  return verification
}

test('reports each whole second once, rounded up, and stays at zero', async () => {
  const countdown = createCountdown(await awaiting(), 'resend')
  const reported: (number | null)[] = []
  expect(countdown.getSnapshot()).toBe(30)
  countdown.subscribe(() => reported.push(countdown.getSnapshot()))
  await vi.advanceTimersByTimeAsync(60_000)
  expect(reported).toEqual(Array.from({ length: 30 }, (_, passed) => 29 - passed))
  expect(vi.getTimerCount()).toBeLessThanOrEqual(1)
})

test('is right after late timers', async () => {
  const countdown = createCountdown(await awaiting(), 'expiry')
  countdown.subscribe(() => {})
  vi.setSystemTime(100_300)
  await vi.advanceTimersByTimeAsync(1100)
  expect(countdown.getSnapshot()).toBe(199)
})

test('is null without a deadline, and stops with its subscription', async () => {
  const verification = createVerification({ kind: 'phone', transport, clock, tabs: null })
  const countdown = createCountdown(verification, 'expiry')
  const stop = countdown.subscribe(() => {})
  expect(countdown.getSnapshot()).toBeNull()
  await verification.send('+12025550199')
  expect(countdown.getSnapshot()).toBe(300)
  stop()
  expect(vi.getTimerCount()).toBe(0)
})
