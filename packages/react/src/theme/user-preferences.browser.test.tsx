import { afterEach, expect, test } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { OtpInput } from '../otp-input/index.ts'
import { PhoneField } from '../phone-field/index.ts'
import {
  ask,
  button,
  codeField,
  enter,
  inputOf,
  otherThan,
  sees,
  visit,
} from '../testing/fixtures/visit.tsx'
import './styles.css'

const prefer = (...features: { name: string; value: string }[]) =>
  cdp().send('Emulation.setEmulatedMedia', { features })

afterEach(() => prefer())

test('in forced colours a wrong field has another border than a right one', async () => {
  await prefer({ name: 'forced-colors', value: 'active' })
  await render(
    <>
      <OtpInput aria-label="Right code" defaultValue="123456" />
      <OtpInput aria-label="Wrong code" defaultValue="123456" aria-invalid />
      <PhoneField aria-label="Right number" />
      <PhoneField aria-label="Wrong number" aria-invalid />
    </>,
  )
  const borderOf = (name: string, root: string, edge: string) => {
    const input = page.getByRole('textbox', { name }).element()
    return getComputedStyle(input.closest(root)!.querySelector(edge)!).borderTopStyle
  }
  expect(borderOf('Right code', '.otp-input', '.otp-slot')).toBe('solid')
  expect(borderOf('Wrong code', '.otp-input', '.otp-slot')).toBe('dashed')
  expect(borderOf('Right number', '.otp-phone-field', '.otp-control')).toBe('solid')
  expect(borderOf('Wrong number', '.otp-phone-field', '.otp-control')).toBe('dashed')
})

test.each([
  ['no-preference', 1],
  ['reduce', 0],
])('a busy button, where the preference about motion is %s', async (value, animations) => {
  await prefer({ name: 'prefers-reduced-motion', value })
  const { world } = await visit({ props: { autoSubmit: false } })
  await ask()
  await enter(world.code())
  world.network.set('paused', 'check')
  await button('Verify').click()
  await sees('Checking the code…')
  const busy = document.querySelector('.otp-button[data-variant=primary][data-busy]')!
  const running = busy
    .getAnimations({ subtree: true })
    .filter((animation) => animation instanceof CSSAnimation)
  expect(running).toHaveLength(animations)
  // Without the spinner its label is visible.
  expect(getComputedStyle(busy).color === 'rgba(0, 0, 0, 0)').toBe(animations > 0)
})

test('a locked code field draws no active slot', async () => {
  const { world } = await visit()
  await ask()
  await codeField().click()
  expect(document.querySelector('.otp-slot[data-active]')).not.toBeNull()
  for (const n of [1, 2, 3]) {
    await enter(otherThan(world.code(), n))
    await sees(n < 3 ? `You have ${3 - n} attempt` : /Too many wrong codes/)
  }
  inputOf(codeField()).focus()
  await userEvent.keyboard('{ArrowLeft}')
  expect(document.querySelector('.otp-slot[data-active]')).toBeNull()
})
