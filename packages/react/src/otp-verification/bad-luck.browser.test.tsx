import { createVerification, type Transport } from '@otp-kit/core'
import { describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { createWorld } from '@otp-kit/testing'
import {
  ask,
  assertive,
  button,
  codeField,
  enter,
  number,
  otherThan,
  phoneField,
  sees,
  visit,
} from '../testing/fixtures/visit.tsx'

describe('a failed request', () => {
  test('without a connection shows an error, and the same button tries again', async () => {
    const { world } = await visit()
    world.network.set('offline')
    await phoneField().fill(number)
    await button('Send code').click()
    await sees('The connection was interrupted. Check it and try again.')
    world.network.set('online')
    await button('Send code').click()
    await sees(/Code sent to/)
    expect(world.messages()).toHaveLength(1)
  })

  test('a check whose answer was lost uses no second attempt when it is repeated', async () => {
    const { world } = await visit()
    await ask()
    world.network.set('replies-lost', 'check')
    await enter(otherThan(world.code()))
    await sees(/The connection was interrupted/)
    world.network.set('online', 'check')
    await button('Verify').click()
    await sees('That’s not the code. You have 2 attempts left.')
  })

  test('a failed check shows the time until it can be repeated, and the error until then', async () => {
    const { world } = await visit()
    await ask('+12025550153')
    await enter(world.code())
    await sees('Codes can’t be sent or checked at the moment. Try again in 5 seconds.')
    await expect.element(assertive()).toHaveTextContent(/Try again in 5 seconds/)
    world.advance(4000)
    await sees(/Try again in 1 second\./)
    world.advance(1000)
    await expect.element(page.getByText(/at the moment/)).not.toBeInTheDocument()
    await expect.element(assertive()).toBeEmptyDOMElement()
    await sees('Send again (0:25)')
  })

  test('a code that expired early shows when the next one can be requested', async () => {
    const world = createWorld()
    const transport: Transport = {
      ...world.transport,
      check: () => Promise.resolve({ status: 'expired' }),
    }
    const verification = createVerification({
      kind: 'phone',
      transport,
      storage: null,
      tabs: null,
      clock: world.clock,
    })
    await visit({ world, verification })
    await ask()
    await enter('123456')
    await sees('The code no longer works. You can ask for a new one in 30 seconds.')
    world.advance(30_000)
    await sees('The code no longer works. Ask for a new one.')
  })

  test('a check that was never sent is made when the network is back', async () => {
    const { world } = await visit()
    await ask()
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    world.network.set('offline')
    await enter(world.code())
    await sees('You seem to be offline. Check your connection and try again.')
    online.mockRestore()
    world.network.set('online')
    globalThis.dispatchEvent(new Event('online'))
    await sees(/is verified/)
    expect(world.network.requestCount('check')).toBe(1)
  })

  test('after an unconfirmed send the code field is shown, with a message', async () => {
    await visit()
    await phoneField().fill('+12025550160')
    await button('Send code').click()
    await sees(/We can’t tell whether the code was sent/)
    await sees(/A code may be on its way/)
    await expect.element(codeField()).toHaveFocus()
  })
})

describe('a page that is loaded again', () => {
  test('continues the verification, without moving focus', async () => {
    const { world, screen } = await visit()
    await ask()
    await screen.unmount()
    const { onVerified } = await visit({ world })
    await sees(/Code sent to/)
    expect(document.activeElement).toBe(document.body)
    await codeField().fill(world.code())
    await sees(/is verified/)
    expect(onVerified).toHaveBeenCalledTimes(1)
  })

  test('reports the proof again after the approval', async () => {
    const { world, screen, onVerified: before } = await visit()
    await ask()
    await enter(world.code())
    await sees(/is verified/)
    await screen.unmount()
    const { onVerified } = await visit({ world })
    await sees(/is verified/)
    expect(onVerified).toHaveBeenCalledTimes(1)
    expect(onVerified.mock.calls[0]![0].to).toBe(before.mock.calls[0]![0].to)
  })

  test('can repeat a failed restore', async () => {
    const { world, screen } = await visit()
    await ask()
    await screen.unmount()
    world.network.set('offline', 'status')
    await visit({ world })
    await sees(/The connection was interrupted/)
    world.network.set('online', 'status')
    await button('Try again').click()
    await sees(/Code sent to/)
  })

  test('reports an approval that happened while no component was mounted', async () => {
    const { world, verification, screen } = await visit()
    await ask()
    await screen.unmount()
    await verification.check(world.code())
    const { onVerified } = await visit({ world, verification })
    await sees(/is verified/)
    expect(onVerified).toHaveBeenCalledTimes(1)
  })
})
