import { cloneElement, StrictMode } from 'react'
import type { ReactElement } from 'react'
import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { EmailField } from '../email-field/index.ts'
import { OtpInput } from '../otp-input/index.ts'
import { PhoneField } from '../phone-field/index.ts'
import '../theme/styles.css'

const fields: Readonly<Record<string, ReactElement>> = {
  PhoneField: <PhoneField defaultCountry="GB" locale="en" />,
  'PhoneField with an id': <PhoneField id="phone" defaultCountry="GB" locale="en" />,
  'PhoneField of one country': <PhoneField countries={['GB']} locale="en" />,
  EmailField: <EmailField locale="en" />,
  OtpInput: <OtpInput locale="en" />,
}

describe.each(Object.entries(fields))('a label around %s', (_, field) => {
  test('names the input, which a press on the text focuses', async () => {
    const screen = await render(
      <StrictMode>
        <label>
          <span>Where we reach you</span>
          {field}
        </label>
      </StrictMode>,
    )
    const textbox = page.getByRole('textbox')
    await userEvent.click(page.getByText('Where we reach you'))
    await expect.element(textbox).toHaveFocus()
    await expect.element(textbox).toHaveAccessibleName('Where we reach you')
    expect(page.getByRole('dialog').elements()).toHaveLength(0)
    await screen.rerender(
      <StrictMode>
        <label>
          <span>Et tu</span>
          {cloneElement(field)}
        </label>
      </StrictMode>,
    )
    await expect.element(textbox).toHaveAccessibleName('Et tu')
  })

  test('labels nothing once the field is removed, and the next field then', async () => {
    const labelled = (inner: ReactElement | null) => <label>Reach {inner}</label>
    const screen = await render(labelled(field))
    await screen.rerender(labelled(null))
    await screen.rerender(labelled(<b>{fields['EmailField']}</b>))
    await userEvent.click(page.getByText('Reach'), { position: { x: 2, y: 2 } })
    await expect.element(page.getByRole('textbox')).toHaveFocus()
  })
})

test('in a label the country button opens its list, and a press in the list is none on the label', async () => {
  await render(
    // oxlint-disable-next-line jsx-a11y/label-has-associated-control -- the field has it.
    <label>
      Reach <PhoneField defaultCountry="GB" locale="en" />
    </label>,
  )
  await userEvent.click(page.getByRole('button', { name: /^Country: United Kingdom/ }))
  await userEvent.click(page.getByRole('dialog'), { position: { x: 2, y: 2 } })
  await expect.element(page.getByRole('dialog')).toBeVisible()
  await userEvent.click(page.getByRole('combobox'))
  await userEvent.keyboard('irel{Enter}')
  await expect.element(page.getByRole('textbox')).toHaveFocus()
  expect(page.getByRole('dialog').elements()).toHaveLength(0)
})

test('a label of another control keeps it', async () => {
  await render(
    <>
      <label htmlFor="other">
        Reach <PhoneField defaultCountry="GB" locale="en" />
      </label>
      <input id="other" aria-label="Other" />
    </>,
  )
  await userEvent.click(page.getByText('Reach'), { position: { x: 2, y: 2 } })
  await expect.element(page.getByRole('textbox', { name: 'Other' })).toHaveFocus()
  expect(page.getByRole('textbox', { name: 'Phone number' }).elements()).toHaveLength(1)
})
