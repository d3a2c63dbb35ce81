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

/** A world with origin-bound messages, which Didit's are not. */
const readable = () =>
  createWorld({
    phone: { channels: ['sms', 'whatsapp'] },
    capabilities: { phone: { originBound: true } },
  })

/** Requests a code, and waits until the browser is asked for it. */
async function visitAwaiting(props: Partial<OtpVerificationProps> = {}) {
  const browser = offerWebOtp()
  const visited = await visit({ world: readable(), props })
  await ask()
  await expect.poll(browser.pending).toBe(1)
  return { browser, ...visited }
}

/** Expects that no request is pending, after everything that was started is finished. */
async function expectNoRequest(
  browser: ReturnType<typeof offerWebOtp>,
  requests = 0,
): Promise<void> {
  await import('../hooks/fill-from-sms.ts')
  await new Promise((resolve) => setTimeout(resolve))
  expect(browser.requests).toHaveLength(requests)
  expect(browser.pending()).toBe(0)
}

test('the code of the message is filled and checked, after one request to the browser', async () => {
  const { browser, world, onVerified } = await visitAwaiting()
  browser.deliver(world.code())
  await sees(/is verified/)
  expect(onVerified).toHaveBeenCalledTimes(1)
  expect(world.network.requestCount('check')).toBe(1)
  await expectNoRequest(browser, 1)
})

test('without autoSubmit it is filled, and waits for the button', async () => {
  const { browser, world } = await visitAwaiting({ autoSubmit: false })
  browser.deliver(world.code())
  await expect.element(codeField()).toHaveValue(world.code())
  expect(world.network.requestCount('check')).toBe(0)
  await button('Verify').click()
  await sees(/is verified/)
})

test('typed text is not replaced', async () => {
  const { browser, world } = await visitAwaiting()
  const code = world.code()
  await enter(otherThan(code).slice(3))
  browser.deliver(code)
  await expectNoRequest(browser, 1)
  await expect.element(codeField()).toHaveValue(otherThan(code).slice(3))
  expect(world.network.requestCount('check')).toBe(0)
})

describe('no request is made', () => {
  test('before an SMS was sent', async () => {
    const browser = offerWebOtp()
    const { world } = await visit({ world: readable() })
    await phoneField().fill(number)
    world.network.set('paused', 'send')
    await button('Send code').click()
    await expect.element(codeField()).toBeVisible()
    await expectNoRequest(browser)
    world.network.set('offline', 'send')
    await sees(/connection was interrupted/)
    await expectNoRequest(browser)
  })

  test('where messages are not origin-bound', async () => {
    const browser = offerWebOtp()
    await visit()
    await ask()
    await expectNoRequest(browser)
    expect(browser.requests).toHaveLength(0)
  })

  test('where the code is sent by another channel', async () => {
    const browser = offerWebOtp()
    await visit({ world: readable() })
    await phoneField().fill(number)
    await page.getByRole('radio', { name: 'WhatsApp' }).click()
    await button('Send code').click()
    await sees(/We sent a code to/)
    await expectNoRequest(browser)
  })
})

describe('the request is aborted', () => {
  test('when the code is complete', async () => {
    const { browser, world } = await visitAwaiting({ autoSubmit: false })
    await enter(world.code().slice(0, 5))
    expect(browser.pending()).toBe(1)
    await userEvent.keyboard(world.code().slice(5))
    await expect.poll(browser.pending).toBe(0)
    await expectNoRequest(browser, 1)
  })

  test('when a code is submitted, and made again when a wrong one is deleted', async () => {
    const { browser, world, verification } = await visitAwaiting()
    world.network.set('paused', 'check')
    await enter(otherThan(world.code()))
    await expect.poll(() => verification.getSnapshot().state.status).toBe('checking')
    await expectNoRequest(browser, 1)
    world.network.set('online', 'check')
    await sees(/You have 2 attempts left/)
    await expectNoRequest(browser, 1)
    await userEvent.keyboard('{Backspace}')
    await expect.poll(browser.pending).toBe(1)
    browser.deliver(world.code())
    await sees(/is verified/)
  })

  test('on a resend, and made again for the new message', async () => {
    const { browser, world } = await visitAwaiting()
    world.advance(30_000)
    world.network.set('paused', 'send')
    await button('Send again').click()
    await expect.poll(browser.pending).toBe(0)
    await expectNoRequest(browser, 1)
    world.network.set('online', 'send')
    await expect.poll(browser.pending).toBe(1)
    expect(browser.requests).toHaveLength(2)
    browser.deliver(world.code())
    await sees(/is verified/)
  })

  test('on a resend by another channel', async () => {
    const { browser, world, verification } = await visitAwaiting()
    world.advance(30_000)
    await button(/WhatsApp/).click()
    await expect.poll(() => verification.getSnapshot().state).toMatchObject({ channel: 'whatsapp' })
    await expectNoRequest(browser, 1)
  })

  test('when the number is changed, and made again for the next one', async () => {
    const { browser } = await visitAwaiting()
    await button(/Change/).click()
    await expect.element(phoneField()).toBeVisible()
    await expectNoRequest(browser, 1)
    await ask('+12025550198')
    await expect.poll(browser.pending).toBe(1)
  })

  test('when the code has expired', async () => {
    const { browser, world } = await visitAwaiting()
    world.advance(6 * minute)
    await expect.poll(browser.pending).toBe(0)
    await expectNoRequest(browser, 1)
  })

  test('after too many wrong codes', async () => {
    const { browser, world } = await visitAwaiting()
    for (const n of [1, 2, 3]) {
      await enter(otherThan(world.code(), n))
      await sees(n < 3 ? `You have ${3 - n} attempt` : /Too many wrong codes/)
    }
    // Requests are also made while a code is typed over the previous one: how many depends on the typing.
    await expectNoRequest(browser, browser.requests.length)
    expect(browser.requests.every(({ signal }) => signal.aborted)).toBe(true)
  })

  test('when the flow is unmounted', async () => {
    const { browser, screen } = await visitAwaiting()
    await screen.unmount()
    expect(browser.pending()).toBe(0)
    await expectNoRequest(browser, 1)
  })
})

test('a flow that is mounted again makes the request again', async () => {
  const { browser, world, verification, screen } = await visitAwaiting()
  await screen.unmount()
  await visit({ world, verification })
  await expect.poll(browser.pending).toBe(1)
  browser.deliver(world.code())
  await sees(/is verified/)
})
