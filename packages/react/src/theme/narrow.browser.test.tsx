import { describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type { Kind } from '@otp-kit/core/contract'
import type { Messages } from '@otp-kit/core/messages'
import { de } from '@otp-kit/core/messages/de'
import { createWorld } from '@otp-kit/testing'
import { askForCode, typeCode } from '@otp-kit/testing/user-event'
import { userEvent } from '@testing-library/user-event'
import { OtpVerification } from '../otp-verification/index.ts'
import './styles.css'

const longAddress = 'somebody.with.a.very.long.address@subdomain.of.a.long.example.com'

async function renderNarrow(kind: Kind, width: number, messages?: Messages) {
  const world = createWorld()
  const { container } = await render(
    <div style={{ width, fontFamily: 'sans-serif', letterSpacing: 1 }}>
      <OtpVerification
        kind={kind}
        messages={messages}
        verification={world.openPage<Kind>(kind)}
        transport={world.transport}
      />
    </div>,
  )
  const flow = container.querySelector('.otp-verification')!
  return { world, container, overflow: () => flow.scrollWidth - flow.clientWidth }
}

test('a long address is broken into lines in every step', async () => {
  const { world, container, overflow } = await renderNarrow('email', 240)
  await askForCode(userEvent, longAddress, container)
  expect(overflow()).toBe(0)
  await typeCode(userEvent, world.code(longAddress), container)
  await expect.element(page.getByText(/is verified/).first()).toBeVisible()
  expect(overflow()).toBe(0)
})

test.each([264, 280, 296, 312])('a phone number stays on one line: %i px', async (width) => {
  const { world, container } = await renderNarrow('phone', width, de)
  await askForCode(userEvent, '+12025550199', container)
  await typeCode(userEvent, world.code('+12025550199'), container)
  const verified = page
    .getByText(/ist bestätigt/)
    .first()
    .element().firstChild!
  const number = document.createRange()
  number.setStart(verified, 0)
  number.setEnd(verified, verified.textContent!.indexOf(' ist'))
  expect(new Set([...number.getClientRects()].map(({ top }) => top)).size).toBe(1)
})

describe('the label of the button that sends again', () => {
  const label = () => page.getByText('Send again', { exact: true }).element()
  const distance = (a: Element, b: Element, edge: 'left' | 'right') =>
    Math.abs(a.getBoundingClientRect()[edge] - b.getBoundingClientRect()[edge])

  test.each([240, 400])('ends at the right, beside the time: %i px', async (width) => {
    const { world, container } = await renderNarrow('phone', width)
    await askForCode(userEvent, '+12025550199', container)
    world.advance(31_000)
    await expect.element(page.getByRole('button', { name: 'Send again' })).toBeEnabled()
    expect(distance(label(), container.querySelector('.otp-step')!, 'right')).toBeLessThan(1)
  })

  test('is centred where the button has a border', async () => {
    const { world, container } = await renderNarrow('phone', 240)
    await askForCode(userEvent, '+12025550199', container)
    world.advance(300_000)
    await expect.element(page.getByText(/no longer works/).first()).toBeVisible()
    const button = page.getByRole('button', { name: 'Send again' }).element()
    const left = distance(label(), button, 'left')
    expect(Math.abs(left - distance(label(), button, 'right'))).toBeLessThan(1)
  })
})
