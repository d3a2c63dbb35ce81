import type { Verification } from '@otp-kit/core'
import { broadcastTabs } from '@otp-kit/core/presence'
import { describe, expect, test, vi } from 'vitest'
import { createWorld } from '@otp-kit/testing'
import { number } from '../testing/fixtures/visit.tsx'
import { deferredVerification } from './deferred-verification.ts'

/** A machine that comes when it is let, and is the real one then. */
function deferred(id: string = crypto.randomUUID()) {
  const world = createWorld()
  let come!: (verification: Verification<'phone'>) => void
  let stayAway!: (reason: Error) => void
  const load = vi.fn<() => Promise<Verification<'phone'>>>(
    () =>
      new Promise((resolve, reject) => {
        come = resolve
        stayAway = reject
      }),
  )
  const verification = deferredVerification(id, load)
  const view = vi.fn<() => void>()
  const stop = verification.subscribe(view)
  const status = () => verification.getSnapshot().state.status
  return {
    world,
    verification,
    load,
    view,
    stop,
    status,
    arrive: () => come(world.openPage()),
    fail: () => stayAway(new TypeError('Failed to fetch dynamically imported module')),
  }
}

test('nothing is loaded for who only looks', () => {
  const { load, verification, status } = deferred()
  expect(load).not.toHaveBeenCalled()
  expect(status()).toBe('idle')
  expect(verification.getSnapshot()).toBe(verification.getServerSnapshot())
})

describe('a send before the machine is here', () => {
  test('shows sending at once, takes the code’s first digits, and is carried out', async () => {
    const { world, verification, view, status, arrive } = deferred()
    const outcome = verification.send(number)
    expect(status()).toBe('sending')
    expect(view).toHaveBeenCalledTimes(1)
    await expect(verification.send(number)).resolves.toBe('ignored')
    verification.setCode('12')
    arrive()
    await expect(outcome).resolves.toBe('sent')
    expect(verification.getSnapshot()).toMatchObject({ code: '12', state: { status: 'awaiting' } })
    expect(world.messages()).toHaveLength(1)
  })

  test('never falls back to idle on the way', async () => {
    const { verification, view, status, arrive } = deferred()
    const seen = new Set<string>()
    view.mockImplementation(() => queueMicrotask(() => seen.add(status())))
    const outcome = verification.send(number)
    arrive()
    await outcome
    expect([...seen]).toEqual(['sending', 'awaiting'])
  })

  test('can be taken back', async () => {
    const { world, verification, status, arrive } = deferred()
    const outcome = verification.send(number)
    verification.change()
    await expect(outcome).resolves.toBe('abandoned')
    arrive()
    await expect.poll(() => verification.getSnapshot().can.send).toBe(true)
    expect(status()).toBe('idle')
    expect(world.messages()).toHaveLength(0)
  })

  test('that cannot be loaded says so, and the next one tries again', async () => {
    const { verification, arrive, fail, load } = deferred()
    const outcome = verification.send(number)
    fail()
    await expect(outcome).resolves.toBe('failed')
    expect(verification.getSnapshot()).toMatchObject({
      problem: { code: 'network', retry: 'now' },
      state: { status: 'idle' },
      can: { send: true },
    })
    const again = verification.send(number)
    arrive()
    await expect(again).resolves.toBe('sent')
    expect(load).toHaveBeenCalledTimes(2)
  })
})

describe('the machine is loaded', () => {
  test('when the field is touched, or a number is typed', () => {
    const touched = deferred()
    touched.verification.prepare()
    touched.verification.prepare()
    expect(touched.load).toHaveBeenCalledTimes(1)
    const typed = deferred()
    typed.verification.setDestination(number)
    expect(typed.load).toHaveBeenCalledTimes(1)
  })

  test('when an earlier page has left a verification to take up', () => {
    sessionStorage.setItem('otp-kit:left', JSON.stringify({ verification: 'handle' }))
    expect(deferred('left').load).toHaveBeenCalledTimes(1)
    sessionStorage.clear()
  })

  test('when another tab holds one', async () => {
    const id = crypto.randomUUID()
    const tab = broadcastTabs.open(`otp-kit:${id}`, ({ type }) => {
      if (type === 'ask') tab.post({ type: 'holds', verification: 'handle' })
    })
    const { load } = deferred(id)
    await expect.poll(() => load.mock.calls).toHaveLength(1)
    tab.close()
  })
})

test('onlookers and views of before are told by the machine, and can leave', async () => {
  const { world, verification, view, stop, arrive } = deferred()
  const onlooker = vi.fn<(event: { readonly type: string }) => void>()
  const leave = verification.on(onlooker)
  const outcome = verification.send(number)
  arrive()
  await outcome
  await verification.check(world.code())
  expect(onlooker.mock.calls.map(([{ type }]) => type)).toEqual([
    'requested',
    'sent',
    'code-entered',
    'verified',
  ])
  stop()
  leave()
  const told = view.mock.calls.length
  verification.reset()
  expect(view).toHaveBeenCalledTimes(told)
})
