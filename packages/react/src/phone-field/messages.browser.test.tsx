import { loadMessages } from '@otp-kit/core/messages'
import { expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { holdUp, pageIn } from '../testing/fixtures/page-language.ts'
import { blockedBy } from '../testing/fixtures/validity.ts'
import { picker, ready, region, show, textbox } from '../testing/fixtures/phone-field.tsx'

// First: a catalogue that is loaded once stays loaded.
test('the errors are in English until another catalogue is loaded, and in its language then', async () => {
  const german = await holdUp('*/catalogues/de.ts*')
  const { input } = await ready({ locale: 'de-CH' })
  await userEvent.keyboard('0740')
  await userEvent.tab()
  await expect.element(region).toHaveTextContent(/too short/)
  await expect.poll(() => german.asked()).toHaveLength(1)
  await german.letThrough()
  await expect.element(region).toHaveTextContent(/zu kurz/)
  expect(blockedBy(input)).toMatch(/zu kurz/)
})

test('on a page in German the field is German before it is touched', async () => {
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
] as const)('in %s the error is in that language', async (locale, key) => {
  const messages = await loadMessages(locale)
  const { input } = await ready({ locale })
  await userEvent.keyboard('0740')
  await userEvent.tab()
  await expect.element(region).toHaveTextContent(messages[key])
  expect(blockedBy(input)).toBe(messages[key])
})

test('given messages are used from the first render, instead of those of `locale`', async () => {
  const messages = { ...(await loadMessages('de')), 'phone.too-short': 'Da fehlt noch was.' }
  const { input } = await show({ locale: 'ar', messages })
  expect(document.querySelector('.otp-country-button')?.ariaLabel).toMatch(/^Land: /)
  await userEvent.click(input)
  await expect.element(textbox).toHaveAttribute('placeholder')
  await userEvent.keyboard('0740')
  expect(blockedBy(input)).toBe('Da fehlt noch was.')
})
