import { loadMessages } from '@otp-kit/core/messages'
import { createRef } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { EmailField } from '../email-field/index.ts'
import { OtpInput } from '../otp-input/index.ts'
import { PhoneField } from '../phone-field/index.ts'
import { holdUp, pageIn } from '../testing/fixtures/page-language.ts'
import { visit } from '../testing/fixtures/visit.tsx'

const languageOf = (selector: string) => {
  const root = document.querySelector(selector)
  return { lang: root?.getAttribute('lang'), dir: root?.getAttribute('dir') }
}
const none = { lang: null, dir: null }

describe.each([
  // Each with a language of its own: a catalogue is loaded once.
  ['.otp-input', OtpInput, 'sv'],
  ['.otp-phone-field', PhoneField, 'da'],
  ['.otp-email-field', EmailField, 'fi'],
] as const)('%s', (selector, Field, language) => {
  test.each([
    ['en', 'en', none],
    ['en-US', 'en', none],
    ['ar', 'en', { lang: 'en', dir: 'ltr' }],
    ['', 'en', { lang: 'en', dir: 'ltr' }],
    ['en', 'ar', { lang: 'ar', dir: 'rtl' }],
    ['fa', 'ur', { lang: 'ur', dir: 'rtl' }],
    ['en', 'de', { lang: 'de', dir: 'ltr' }],
    ['de-AT', 'de', none],
    ['zh-Hant-TW', 'zh-Hans', { lang: 'zh-Hans', dir: 'ltr' }],
  ])('on a page in %j with sentences in %j', async (lang, locale, expected) => {
    pageIn(lang)
    const messages = await loadMessages(locale)
    await render(<Field aria-label="Field" messages={{ ...messages, locale }} />)
    expect(languageOf(selector)).toEqual(expected)
  })

  test('by the nearest language around it, and again when its messages are others', async () => {
    const ar = await loadMessages('ar')
    const field = (messages: typeof ar | undefined) => (
      <div lang="ar">
        <Field aria-label="Field" locale="en" messages={messages} />
      </div>
    )
    const screen = await render(field(undefined))
    expect(languageOf(selector)).toEqual({ lang: 'en', dir: 'ltr' })
    await screen.rerender(field(ar))
    expect(languageOf(selector)).toEqual(none)
  })

  test('is English until the catalogue of its page is loaded', async () => {
    pageIn(language)
    const catalogue = await holdUp(`*/catalogues/${language}*`)
    await render(<Field aria-label="Field" />)
    await expect.poll(() => catalogue.asked()).not.toHaveLength(0)
    expect(languageOf(selector)).toEqual({ lang: 'en', dir: 'ltr' })
    await catalogue.letThrough()
    await expect.poll(() => languageOf(selector)).toEqual(none)
  })

  test('is in no server HTML, and set when that is hydrated', async () => {
    pageIn('ar', 'rtl')
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    const container = document.body.appendChild(document.createElement('div'))
    const field = <Field aria-label="Field" locale="en" />
    container.innerHTML = renderToString(field)
    error.mockClear()
    expect(languageOf(selector)).toEqual(none)
    const root = hydrateRoot(container, field)
    onTestFinished(() => {
      root.unmount()
      container.remove()
      error.mockRestore()
    })
    await expect.poll(() => languageOf(selector)).toEqual({ lang: 'en', dir: 'ltr' })
    expect(error).not.toHaveBeenCalled()
  })
})

test('a flow has it, its fields do not', async () => {
  pageIn('ar', 'rtl')
  await visit({ props: { locale: 'en' } })
  expect(languageOf('.otp-verification')).toEqual({ lang: 'en', dir: 'ltr' })
  expect(languageOf('.otp-phone-field')).toEqual(none)
})

test('what the app gives is kept', async () => {
  pageIn('en')
  const root = createRef<HTMLDivElement>()
  const messages = await loadMessages('ar')
  await render(<OtpInput.Root ref={root} lang="en" dir="rtl" messages={messages} />)
  expect(root.current).toHaveAttribute('lang', 'en')
  expect(root.current).toHaveAttribute('dir', 'rtl')
})
