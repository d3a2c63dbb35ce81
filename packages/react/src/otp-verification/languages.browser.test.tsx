import { StrictMode } from 'react'
import { ar } from '@otp-kit/core/messages/ar'
import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { createWorld } from '@otp-kit/testing'
import { pageIn } from '../testing/fixtures/page-language.ts'
import { assertive, button, number, otherThan, polite, sees } from '../testing/fixtures/visit.tsx'
import { OtpVerification, VerificationProvider, type OtpVerificationProps } from './index.ts'

/** Renders a flow without a verification of the test. */
async function open(props: Partial<OtpVerificationProps> = {}) {
  const world = createWorld()
  const requestedLocale = vi.fn<(locale: string | undefined) => void>()
  const id = crypto.randomUUID()
  const flow = (more: Partial<OtpVerificationProps> = {}) => (
    <StrictMode>
      <VerificationProvider>
        <OtpVerification
          kind="phone"
          id={id}
          defaultCountry="US"
          transport={{
            ...world.transport,
            send: (request, options) => {
              requestedLocale(request.locale)
              return world.transport.send(request, options)
            },
          }}
          {...props}
          {...more}
        />
      </VerificationProvider>
    </StrictMode>
  )
  const screen = await render(flow())
  return {
    world,
    requestedLocale,
    screen,
    change: (more: Partial<OtpVerificationProps>) => screen.rerender(flow(more)),
  }
}

const field = (name: string) => page.getByRole('textbox', { name })

/** Returns the words in Latin letters of the page's text and attributes. */
function inLatinLetters(): string[] {
  const { body } = document
  const texts = [body.innerText]
  for (const element of body.querySelectorAll('*')) {
    for (const name of ['aria-label', 'title', 'placeholder']) {
      texts.push(element.getAttribute(name) ?? '')
    }
    if (element instanceof HTMLTextAreaElement) texts.push(element.validationMessage)
  }
  return texts.flatMap((text) => text.match(/\p{Script=Latin}{3,}/gu) ?? [])
}

test('on a page in Arabic every step is in Arabic', async () => {
  pageIn('ar', 'rtl')
  const { world, requestedLocale } = await open({ required: true })
  await sees(ar['send.label'])
  expect(inLatinLetters()).toEqual([])
  await button(ar['send.label']).click()
  await sees('يُرجى إدخال رقم الهاتف.')
  expect(inLatinLetters()).toEqual([])

  await field('رقم الهاتف').fill('+1202555')
  await button(ar['send.label']).click()
  await sees(ar['phone.too-short'])
  await field('رقم الهاتف').fill(number)
  await button(ar['send.label']).click()
  await sees(/أُرسل الرمز إلى/)
  await expect.element(polite()).toHaveTextContent(/أرسلنا رمزًا إلى/)
  await sees(/فور إدخال 6 خانات/)
  expect(requestedLocale.mock.calls).toEqual([['ar']])
  expect(inLatinLetters()).toEqual([])

  await expect.element(field('رمز التحقق')).toHaveFocus()
  await userEvent.keyboard(otherThan(world.code()))
  await sees('الرمز غير صحيح. تبقّت محاولتان.')
  await expect.element(assertive()).toHaveTextContent('تبقّت محاولتان')
  expect(inLatinLetters()).toEqual([])

  await userEvent.keyboard(world.code())
  await sees(/تم تأكيد/)
  expect(inLatinLetters()).toEqual([])
})

test('a number keeps its order in a right-to-left sentence', async () => {
  pageIn('ar', 'rtl')
  const { world } = await open({ maskDestination: false })
  await field('رقم الهاتف').fill(number)
  await button(ar['send.label']).click()
  await sees(/أُرسل الرمز إلى/)
  await field('رمز التحقق').fill(world.code())
  const message = page.getByText(/تم تأكيد/).first()
  await expect.element(message).toBeVisible()
  const [text] = message.element().childNodes
  const from = text!.textContent!.indexOf('+')
  const range = document.createRange()
  const leftOf = (at: number) => {
    range.setStart(text!, at)
    range.setEnd(text!, at + 1)
    return range.getBoundingClientRect().left
  }
  // The plus is left of every digit, in their order; the full stop is left of all.
  const digits = [...text!.textContent!.matchAll(/\d/g)].map(({ index }) => leftOf(index))
  expect([leftOf(from), ...digits]).toEqual([leftOf(from), ...digits].sort((a, b) => a - b))
  expect(leftOf(text!.textContent!.lastIndexOf('.'))).toBeLessThan(leftOf(from))
})

describe('the language', () => {
  test('is that of `locale` on a page in another language, for the message with the code too', async () => {
    const { requestedLocale } = await open({ locale: 'de-CH' })
    await field('Telefonnummer').fill(number)
    await button('Code senden').click()
    await sees(/Code an .* gesendet/)
    expect(requestedLocale.mock.calls).toEqual([['de-CH']])
  })

  test.each([
    ['ar_EG', ar['send.label'], 'ar-EG'],
    ['ar_EG.UTF-8', ar['send.label'], 'ar-EG'],
    ['ar-u-co-compat-nu-latn-hc-h23', ar['send.label'], 'ar'],
    ['', 'Send code', 'en'],
    ['not a language', 'Send code', 'en'],
  ])('is that of %j as `locale`, and the code is sent', async (locale, label, requested) => {
    const { requestedLocale } = await open({ locale, initialDestination: number })
    await button(label).click()
    await expect
      .element(page.getByRole('textbox', { name: /Verification code|رمز التحقق/ }))
      .toBeVisible()
    expect(requestedLocale.mock.calls).toEqual([[requested]])
  })

  test('is that of a page whose `lang` has an underscore', async () => {
    pageIn('ar_EG', 'rtl')
    const { requestedLocale } = await open({ initialDestination: number })
    await button(ar['send.label']).click()
    await expect.element(field(ar['code.label'])).toBeVisible()
    expect(requestedLocale.mock.calls).toEqual([['ar-EG']])
  })

  test('is that of `messages` from the first render', async () => {
    pageIn('de')
    const { requestedLocale, world } = await open({ messages: { ...ar, 'send.label': 'هات' } })
    expect(page.getByText('هات', { exact: true }).element()).toBeVisible()
    await field('رقم الهاتف').fill(number)
    await button('هات').click()
    await sees(/أُرسل الرمز إلى/)
    expect(requestedLocale.mock.calls).toEqual([['ar']])
    expect(world.code()).toMatch(/^\d{6}$/)
  })

  test('is English where the page’s has no catalogue; the message with the code is in the page’s', async () => {
    pageIn('sw-KE')
    const { requestedLocale } = await open()
    await field('Phone number').fill(number)
    await button('Send code').click()
    await sees(/Code sent to/)
    expect(requestedLocale.mock.calls).toEqual([['sw-KE']])
  })

  test('changes with `locale` in any step, and the typed text stays', async () => {
    const { change } = await open({ locale: 'en' })
    await field('Phone number').fill(number)
    await button('Send code').click()
    await sees(/Code sent to/)
    await userEvent.keyboard('123')
    await change({ locale: 'de' })
    await sees(/Code an/)
    await expect.element(field('Bestätigungscode')).toHaveValue('123')
    await expect.element(field('Bestätigungscode')).toHaveFocus()
    await change({ locale: 'en' })
    await sees(/Code sent to/)
  })
})
