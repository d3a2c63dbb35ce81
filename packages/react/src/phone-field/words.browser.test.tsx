import { loadMessages } from '@otp-kit/core/messages'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { holdUp, pageIn } from '../testing/fixtures/page-language.ts'
import { picker, ready, region, show, textbox } from '../testing/fixtures/phone-field.tsx'

test('on a page in German the field is German, before anything is touched', async () => {
  pageIn('de')
  await show({ locale: undefined })
  await expect.element(picker.or(textbox).first()).toBeInTheDocument()
  await expect
    .poll(() => document.querySelector('.otp-country-button')?.getAttribute('aria-label'))
    .toMatch(/^Land: Vereinigtes Königreich/)
})

test.each([
  ['ar', 'phone.too-short'],
  ['de', 'phone.too-short'],
] as const)('in %s it says what is wrong in that language', async (locale, key) => {
  const messages = await loadMessages(locale)
  const { input } = await ready({ locale })
  await userEvent.keyboard('0740')
  await userEvent.tab()
  await expect.element(region).toHaveTextContent(messages[key])
  expect(input.validationMessage).toBe(messages[key])
})

test('a catalogue that is given is there at once, and wins', async () => {
  const messages = { ...(await loadMessages('de')), 'phone.too-short': 'Da fehlt noch was.' }
  const { input } = await show({ locale: 'ar', messages })
  expect(document.querySelector('.otp-country-button')?.ariaLabel).toMatch(/^Land: /)
  await userEvent.click(input)
  await expect.element(textbox).toHaveAttribute('placeholder')
  await userEvent.keyboard('0740')
  expect(input.validationMessage).toBe('Da fehlt noch was.')
})

test('a number is wrong before the words for it have come, and is said to be once they have', async () => {
  const english = await holdUp('*/messages/en.ts*')
  const { input } = await ready({ locale: 'en-NZ' })
  await userEvent.keyboard('0740')
  await userEvent.tab()
  await expect.element(textbox).toHaveAttribute('aria-invalid', 'true')
  expect(input.checkValidity()).toBe(false)
  await expect.poll(() => english.asked()).toHaveLength(1)
  await expect.element(region).toBeEmptyDOMElement()
  await english.letThrough()
  await expect.element(region).toHaveTextContent(/too short/)
  expect(input.validationMessage).toMatch(/too short/)
})
