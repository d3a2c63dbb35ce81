import { afterEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createWorld } from '@otp-kit/testing'
import {
  ask,
  button,
  codeField,
  enter,
  number,
  otherThan,
  phoneField,
  sees,
  visit,
} from '../testing/fixtures/visit.tsx'
import { offerWebOtp, restoreWebOtp } from '../testing/fixtures/web-otp.ts'
import type { OtpVerificationProps } from './index.ts'

afterEach(restoreWebOtp)

const minute = 60_000

/** A page whose messages the browser can read: Didit's are not such, another provider's may be. */
const readable = () =>
  createWorld({
    phone: { channels: ['sms', 'whatsapp'] },
    capabilities: { phone: { originBound: true } },
  })

/** A person has asked for a code, and the page waits for its message. */
async function awaited(props: Partial<OtpVerificationProps> = {}) {
  const browser = offerWebOtp()
  const visited = await visit({ world: readable(), props })
  await ask()
  await expect.poll(browser.pending).toBe(1)
  return { browser, ...visited }
}

/** The page has come to rest, and nothing more was asked of the browser. */
async function asksNothing(browser: ReturnType<typeof offerWebOtp>, requests = 0): Promise<void> {
  await import('../hooks/fill-from-sms.ts')
  await new Promise((resolve) => setTimeout(resolve))
  expect(browser.requests).toHaveLength(requests)
  expect(browser.pending()).toBe(0)
}

test('the code of the message is filled and checked, and the browser was asked once', async () => {
  const { browser, world, onVerified } = await awaited()
  browser.deliver(world.code())
  await sees(/is verified/)
  expect(onVerified).toHaveBeenCalledTimes(1)
  expect(world.network.requestCount('check')).toBe(1)
  await asksNothing(browser, 1)
})

test('without checking by itself, it is filled, and waits for the button', async () => {
  const { browser, world } = await awaited({ autoSubmit: false })
  browser.deliver(world.code())
  await expect.element(codeField()).toHaveValue(world.code())
  expect(world.network.requestCount('check')).toBe(0)
  await button('Verify').click()
  await sees(/is verified/)
})

test('what was typed stays', async () => {
  const { browser, world } = await awaited()
  const code = world.code()
  await enter(otherThan(code).slice(3))
  browser.deliver(code)
  await asksNothing(browser, 1)
  await expect.element(codeField()).toHaveValue(otherThan(code).slice(3))
  expect(world.network.requestCount('check')).toBe(0)
})

describe('the browser is not asked', () => {
  test('before an SMS was sent', async () => {
    const browser = offerWebOtp()
    const { world } = await visit({ world: readable() })
    await phoneField().fill(number)
    world.network.set('paused', 'send')
    await button('Send code').click()
    await expect.element(codeField()).toBeVisible()
    await asksNothing(browser)
    world.network.set('offline', 'send')
    await sees(/connection was interrupted/)
    await asksNothing(browser)
  })

  test('where the messages are none that it can read', async () => {
    const browser = offerWebOtp()
    await visit()
    await ask()
    await asksNothing(browser)
    expect(browser.requests).toHaveLength(0)
  })

  test('where the code comes by another channel', async () => {
    const browser = offerWebOtp()
    await visit({ world: readable() })
    await phoneField().fill(number)
    await page.getByRole('radio', { name: 'WhatsApp' }).click()
    await button('Send code').click()
    await sees(/We sent a code to/)
    await asksNothing(browser)
  })
})

describe('the browser no longer has to wait', () => {
  test('once a whole code was typed', async () => {
    const { browser, world } = await awaited({ autoSubmit: false })
    await enter(world.code().slice(0, 5))
    expect(browser.pending()).toBe(1)
    await userEvent.keyboard(world.code().slice(5))
    await expect.poll(browser.pending).toBe(0)
    await asksNothing(browser, 1)
  })

  test('once a code is submitted; again where it was wrong and is taken out', async () => {
    const { browser, world, verification } = await awaited()
    world.network.set('paused', 'check')
    await enter(otherThan(world.code()))
    await expect.poll(() => verification.getSnapshot().state.status).toBe('checking')
    await asksNothing(browser, 1)
    world.network.set('online', 'check')
    await sees(/You have 2 attempts left/)
    await asksNothing(browser, 1)
    await userEvent.keyboard('{Backspace}')
    await expect.poll(browser.pending).toBe(1)
    browser.deliver(world.code())
    await sees(/is verified/)
  })

  test('once it is sent again, until that was done; then for the new message', async () => {
    const { browser, world } = await awaited()
    world.advance(30_000)
    world.network.set('paused', 'send')
    await button('Send again').click()
    await expect.poll(browser.pending).toBe(0)
    await asksNothing(browser, 1)
    world.network.set('online', 'send')
    await expect.poll(browser.pending).toBe(1)
    expect(browser.requests).toHaveLength(2)
    browser.deliver(world.code())
    await sees(/is verified/)
  })

  test('once it is sent by another channel', async () => {
    const { browser, world, verification } = await awaited()
    world.advance(30_000)
    await button(/WhatsApp/).click()
    await expect.poll(() => verification.getSnapshot().state).toMatchObject({ channel: 'whatsapp' })
    await asksNothing(browser, 1)
  })

  test('once the number is changed; then for the next one', async () => {
    const { browser } = await awaited()
    await button(/Change/).click()
    await expect.element(phoneField()).toBeVisible()
    await asksNothing(browser, 1)
    await ask('+12025550198')
    await expect.poll(browser.pending).toBe(1)
  })

  test('once the code has expired', async () => {
    const { browser, world } = await awaited()
    world.advance(6 * minute)
    await expect.poll(browser.pending).toBe(0)
    await asksNothing(browser, 1)
  })

  test('once there were too many wrong codes', async () => {
    const { browser, world } = await awaited()
    for (const n of [1, 2, 3]) {
      await enter(otherThan(world.code(), n))
      await sees(n < 3 ? `You have ${3 - n} attempt` : /Too many wrong codes/)
    }
    // While one is typed over the last a message would still be of use: how often that was asked depends on the typing.
    await asksNothing(browser, browser.requests.length)
    expect(browser.requests.every(({ signal }) => signal.aborted)).toBe(true)
  })

  test('once the flow is gone', async () => {
    const { browser, screen } = await awaited()
    await screen.unmount()
    expect(browser.pending()).toBe(0)
    await asksNothing(browser, 1)
  })
})

test('a flow that is shown again waits again', async () => {
  const { browser, world, verification, screen } = await awaited()
  await screen.unmount()
  await visit({ world, verification })
  await expect.poll(browser.pending).toBe(1)
  browser.deliver(world.code())
  await sees(/is verified/)
})
