// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { InArabic } from '../react/in-arabic.tsx'
import { CodeField } from './code-field.tsx'
import { CodeOfAnSms } from './code-of-an-sms.tsx'
import { EmailAddress } from './email-address.tsx'
import { PhoneNumber } from './phone-number.tsx'
import { Themed, ThemedForm } from './themed.tsx'
import { ThemedByCss } from './themed-by-css.tsx'

afterEach(cleanup)

test('the code field takes the code out of a pasted text', async () => {
  const onComplete = vi.fn<(code: string) => void>()
  const user = userEvent.setup()
  render(<CodeField onComplete={onComplete} />)
  const input = screen.getByRole('textbox')
  await user.click(input)
  await user.paste('hello')
  expect(screen.getByText('That text has no code.')).toBeTruthy()
  await user.paste('Your code is 123-456.')
  expect(onComplete).toHaveBeenCalledWith('123456', expect.anything())
})

test('the phone field reports E.164', async () => {
  const values: (string | null)[] = []
  render(<PhoneNumber onChange={(e164) => values.push(e164)} />)
  await userEvent.type(screen.getByRole('textbox'), '+442079460018')
  await vi.waitFor(() => expect(values.at(-1)).toBe('+442079460018'))
})

test('the e-mail field reports the address', async () => {
  const values: (string | null)[] = []
  render(<EmailAddress onChange={(address) => values.push(address)} />)
  await userEvent.type(screen.getByRole('textbox'), 'Ada@Example.com')
  expect(values.at(-1)).toBe('Ada@example.com')
})

test('a code field that awaits an SMS works without WebOTP', async () => {
  const onComplete = vi.fn<(code: string) => void>()
  render(<CodeOfAnSms sends={1} onComplete={onComplete} />)
  await userEvent.type(screen.getByRole('textbox'), '123456')
  expect(onComplete).toHaveBeenCalledOnce()
})

test.each([
  ['a flow', Themed, '.otp-verification'],
  ['a field', Themed, '.otp-input'],
  ['an element around them', ThemedForm, 'form'],
])('a theme is set on %s', (_, Page, selector) => {
  const { container } = render(<Page />)
  const element = container.querySelector<HTMLElement>(selector)!
  expect(element.style.getPropertyValue('--otp-radius')).toBe('8px')
  expect(element.dataset['otpPreset']).toBe('minimal')
})

test('a theme as a rule needs no style in the HTML of the server', () => {
  const html = renderToString(<ThemedByCss nonce="some" />)
  expect(html).not.toContain(' style=')
  document.body.innerHTML = html
  expect(getComputedStyle(document.querySelector('form')!).colorScheme).toBe('dark')
})

test('a message of your own', () => {
  render(<InArabic />)
  expect(screen.getByRole('button', { name: 'أرسل الرمز' })).toBeTruthy()
})
