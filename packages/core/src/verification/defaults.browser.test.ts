import { afterEach, expect, test, vi } from 'vitest'
import type { Transport } from '../transport/transport.ts'
import { deviceClock } from './clock.ts'
import { createVerification } from './create-verification.ts'
import { browserPage } from './page.ts'
import { sessionTextStorage } from '../transport/text-storage.ts'
import type { TabChannel, TabMessage } from './tabs.ts'
import { broadcastTabs } from './tabs.ts'
import { approvedReply, awaitingReply } from './testing/fixtures/states.ts'

const cleanups: (() => void)[] = []

afterEach(() => {
  for (const clean of cleanups.splice(0)) clean()
  sessionStorage.clear()
})

const transport: Transport = {
  config: () => new Promise(() => {}),
  send: async () => awaitingReply,
  check: async () => approvedReply,
  status: async () => awaitingReply,
}

function opened(listener: (message: TabMessage) => void): TabChannel {
  const channel = broadcastTabs.open('otp-kit:test', listener)
  cleanups.push(() => channel.close())
  return channel
}

test('tabs receive the messages of the others, and ignore malformed ones', async () => {
  const own = vi.fn<(message: TabMessage) => void>()
  const mine = opened(own)
  const received = new Promise<TabMessage>((resolve) => opened(resolve))
  const foreign = new BroadcastChannel('otp-kit:test')
  cleanups.push(() => foreign.close())
  for (const noise of [null, 'ask', { type: 'holds' }, { type: 'holds', verification: 7 }]) {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target origin
    foreign.postMessage(noise)
  }
  mine.post({ type: 'holds', verification: 'handle' })
  expect(await received).toEqual({ type: 'holds', verification: 'handle' })
  expect(own).not.toHaveBeenCalled()
})

test('the page reports its return until the listener is removed', () => {
  const returned = vi.fn<() => void>()
  const stop = browserPage.onReturn(returned)
  document.dispatchEvent(new Event('visibilitychange'))
  document.dispatchEvent(new Event('resume'))
  dispatchEvent(new Event('online'))
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }))
  expect(returned).toHaveBeenCalledTimes(3)
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))
  expect(returned).toHaveBeenCalledTimes(4)
  stop()
  dispatchEvent(new Event('online'))
  expect(returned).toHaveBeenCalledTimes(4)
})

test("the device's clock calls at its moment, unless cancelled", async () => {
  const cancelled = vi.fn<() => void>()
  deviceClock.setTimer(cancelled, deviceClock.now())()
  const at = deviceClock.now() + 5
  await new Promise<void>((resolve) => deviceClock.setTimer(resolve, at))
  expect(deviceClock.now()).toBeGreaterThanOrEqual(at - 1)
  expect(cancelled).not.toHaveBeenCalled()
})

test('with the default options a verification outlives a reload of its page', async () => {
  const page = createVerification({ kind: 'phone', transport, tabs: null })
  const stop = page.subscribe(() => {})
  expect(await page.send('+14155550101')).toBe('sent')
  stop()
  expect(JSON.parse(sessionTextStorage()?.getItem('otp-kit:phone:phone') ?? '')).toEqual({
    verification: 'handle',
    sendKey: null,
  })

  const reloaded = createVerification({ kind: 'phone', transport, tabs: null })
  const restored = new Promise<void>((resolve) => {
    reloaded.on((event) => event.type === 'restored' && resolve())
  })
  cleanups.push(reloaded.subscribe(() => {}))
  await restored
  expect(await reloaded.check('123456')).toBe('approved')
})
