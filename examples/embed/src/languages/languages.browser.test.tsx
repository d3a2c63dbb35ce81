import { OtpVerification } from '@otp-kit/react/otp-verification'
import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { Providers } from './all-forms.tsx'
import { InArabic } from './in-arabic.tsx'
import { FormInGerman } from './one-sentence.tsx'

afterEach(() => {
  document.documentElement.lang = 'en'
})

test('a sentence of your own', async () => {
  await render(<FormInGerman />)
  await expect.element(page.getByRole('button', { name: 'Code anfordern' })).toBeVisible()
  await expect.element(page.getByLabelText('Telefonnummer')).toBeVisible()
})

test('messages that are there at the first render, from right to left', async () => {
  const { container } = await render(<InArabic />)
  await expect.element(page.getByRole('button', { name: 'أرسل الرمز' })).toBeVisible()
  const root = container.querySelector<HTMLElement>('.otp-verification')!
  expect(root).toHaveAttribute('lang', 'ar')
  expect(getComputedStyle(root).direction).toBe('rtl')
})

test('a catalogue of your own, for all forms', async () => {
  await render(
    <Providers>
      <OtpVerification />
    </Providers>,
  )
  await expect.element(page.getByRole('button', { name: 'Anfon cod' })).toBeVisible()
  await expect.element(page.getByLabelText('Rhif ffôn')).toBeVisible()
})
