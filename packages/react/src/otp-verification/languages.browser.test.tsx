import { StrictMode } from 'react'
import { ar } from '@otp-kit/core/messages/ar'
import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { createWorld } from '@otp-kit/testing'
import { pageIn } from '../testing/fixtures/page-language.ts'
import { assertive, button, number, otherThan, polite, sees } from '../testing/fixtures/visit.tsx'
import { OtpVerification, VerificationProvider, type OtpVerificationProps } from './index.ts'

/** A page as it is loaded: its machine is still to come. */
async function open(props: Partial<OtpVerificationProps> = {}) {
  const world = createWorld()
  const asked = vi.fn<(locale: string | undefined) => void>()
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
              asked(request.locale)
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
    asked,
    screen,
    change: (more: Partial<OtpVerificationProps>) => screen.rerender(flow(more)),
  }
}

const field = (name: string) => page.getByRole('textbox', { name })

/** What is on the page in Latin letters, but for numbers' countries and names. */
function inLatinLetters(): string[] {
  const { body } = document
  const said = [body.innerText]
  for (const element of body.querySelectorAll('*')) {
    for (const name of ['aria-label', 'title', 'placeholder']) {
      said.push(element.getAttribute(name) ?? '')
    }
    if (element instanceof HTMLInputElement) said.push(element.validationMessage)
  }
  return said.flatMap((text) => text.match(/\p{Script=Latin}{3,}/gu) ?? [])
}

test('a page in Arabic is spoken to in Arabic, at every step', async () => {
  pageIn('ar', 'rtl')
  const { world, asked } = await open({ required: true })
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
  await sees(/أرسلنا رمزًا إلى .* عبر .*رسالة نصية/)
  await expect.element(polite()).toHaveTextContent(/أرسلنا رمزًا إلى/)
  await sees(/فور إدخال 6 خانات/)
  expect(asked.mock.calls).toEqual([['ar']])
  expect(inLatinLetters()).toEqual([])

  await expect.element(field('رمز التحقق')).toHaveFocus()
  await userEvent.keyboard(otherThan(world.code()))
  await sees('الرمز غير صحيح. تبقّت محاولتان.')
  await expect.element(assertive()).toHaveTextContent('تبقّت محاولتان')
  expect(inLatinLetters()).toEqual([])

  await userEvent.keyboard(world.code())
  await sees(/تم تأكيد الرقم/)
  expect(inLatinLetters()).toEqual([])
})

test('a number keeps its order in a right-to-left sentence', async () => {
  pageIn('ar', 'rtl')
  const { world } = await open({ maskDestination: false })
  await field('رقم الهاتف').fill(number)
  await button(ar['send.label']).click()
  await sees(/أرسلنا رمزًا إلى/)
  await field('رمز التحقق').fill(world.code())
  const said = page.getByText(/تم تأكيد الرقم/).first()
  await expect.element(said).toBeVisible()
  const [text] = said.element().childNodes
  const from = text!.textContent!.indexOf('+')
  const range = document.createRange()
  const leftOf = (at: number) => {
    range.setStart(text!, at)
    range.setEnd(text!, at + 1)
    return range.getBoundingClientRect().left
  }
  // The plus stands left of what follows it, to the last digit; the full stop left of all.
  const digits = [...text!.textContent!.matchAll(/\d/g)].map(({ index }) => leftOf(index))
  expect([leftOf(from), ...digits]).toEqual([leftOf(from), ...digits].sort((a, b) => a - b))
  expect(leftOf(text!.textContent!.lastIndexOf('.'))).toBeLessThan(leftOf(from))
})

describe('the language', () => {
  test('is that of `locale`, whatever the page’s, and the message’s too', async () => {
    const { asked } = await open({ locale: 'de-CH' })
    await field('Telefonnummer').fill(number)
    await button('Code senden').click()
    await sees(/Wir haben einen Code per SMS an .* gesendet\./)
    expect(asked.mock.calls).toEqual([['de-CH']])
  })

  test('is that of `messages`, from the first render on', async () => {
    pageIn('de')
    const { asked, world } = await open({ messages: { ...ar, 'send.label': 'هات' } })
    expect(page.getByText('هات', { exact: true }).element()).toBeVisible()
    await field('رقم الهاتف').fill(number)
    await button('هات').click()
    await sees(/أرسلنا رمزًا إلى/)
    expect(asked.mock.calls).toEqual([['ar']])
    expect(world.code()).toMatch(/^\d{6}$/)
  })

  test('is English on a page in one that the kit does not speak, and the message’s is the page’s', async () => {
    pageIn('pt-BR')
    const { asked } = await open()
    await field('Phone number').fill(number)
    await button('Send code').click()
    await sees(/We sent a code to/)
    expect(asked.mock.calls).toEqual([['pt-BR']])
  })

  test('changes with `locale` at any step, with what was typed', async () => {
    const { change } = await open({ locale: 'en' })
    await field('Phone number').fill(number)
    await button('Send code').click()
    await sees(/We sent a code to/)
    await userEvent.keyboard('123')
    await change({ locale: 'de' })
    await sees(/Wir haben einen Code/)
    await expect.element(field('Bestätigungscode')).toHaveValue('123')
    await expect.element(field('Bestätigungscode')).toHaveFocus()
    await change({ locale: 'en' })
    await sees(/We sent a code to/)
  })
})
