import { expect, test } from './fixtures.ts'
import type { Tab } from './tab.ts'

/**
 * Returns whether some engine exposes an input as an invalid entry: Firefox 153 does where it matches `:invalid`, whatever
 * `aria-invalid` says (seen by AT-SPI); Chromium 156 and WebKitGTK 2.50 only where that attribute is missing.
 */
const isInvalidEntry = (tab: Tab, input: string): Promise<boolean> =>
  tab.read(
    input,
    (element) => element.matches(':invalid') || element.getAttribute('aria-invalid') !== 'false',
  )

const fields = [
  ['.otp-phone-input', '07400 123456', 'Enter your phone number.'],
  ['.otp-email-input', 'ada@example.com', 'Enter your e-mail address.'],
  ['.otp-input-text', '123456', 'Enter the whole code. It has 6 characters.'],
] as const

/** Returns the beginning of an input's description. */
const problemOf = (tab: Tab, input: string): Promise<string | null | undefined> =>
  tab.read(input, (element) => {
    const [first = ''] = element.getAttribute('aria-describedby')?.split(' ') ?? []
    return document.getElementById(first)?.textContent
  })

test('a required field is no invalid entry before a submission failed, and then the first is focused', async ({
  tab,
}) => {
  await tab.open('/fields/?example=form&required')
  await tab.box('.otp-phone-input')
  for (const [input] of fields) {
    expect(await isInvalidEntry(tab, input)).toBe(false)
    expect(await tab.read(input, (element) => element.ariaRequired)).toBe('true')
  }
  for (const [input, text, problem] of fields) {
    await tab.press('button[type=submit]')
    await tab.seesFocus(input)
    await tab.sees(() => problemOf(tab, input), problem)
    expect(await isInvalidEntry(tab, input)).toBe(true)
    await tab.type(text)
    await tab.sees(() => isInvalidEntry(tab, input), false)
  }
  await tab.press('button[type=submit]')
  await tab.seesText('#posted', '{')
})

for (const [input, text] of [
  ['.otp-phone-input', '0740'],
  ['.otp-input-text', '123'],
] as const) {
  test(`half a text is no invalid entry while it is typed: ${input}`, async ({ tab }) => {
    await tab.open('/fields/?example=form')
    await tab.press(input, [0.4, 0.5])
    for (const character of text) {
      await tab.type(character)
      expect(await isInvalidEntry(tab, input)).toBe(false)
    }
    expect(await tab.read('form', (form) => form.matches(':invalid'))).toBe(true)
  })
}
