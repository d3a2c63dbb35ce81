import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { describePart } from '../testing/fixtures/describe-part.tsx'
import { ready, show } from '../testing/fixtures/phone-field.tsx'
import { PhoneField } from './index.ts'

describePart('PhoneField', <PhoneField defaultCountry="GB" locale="en" />, {
  rootClass: 'otp-phone-field',
  target: 'input',
})

test('a given description is kept, and the error is added to it', async () => {
  const { input } = await ready({ 'aria-describedby': 'hint' }, (field) => (
    <>
      {field}
      <p id="hint">We text you a code.</p>
    </>
  ))
  await userEvent.keyboard('0740')
  expect(input.getAttribute('aria-describedby')).toBe('hint')
  await userEvent.tab()
  await expect
    .element(page.getByRole('textbox'))
    .toHaveAccessibleDescription(/^The number is too short.* We text you a code\.$/)
})

test('given handlers run first and can prevent those of the field', async () => {
  const { reported } = await ready({ onChange: (event) => event.preventDefault() })
  await userEvent.keyboard('0')
  expect(reported).toEqual([])
})

test('a field without a label gets a name', async () => {
  await show({ 'aria-label': undefined })
  await expect.element(page.getByRole('textbox', { name: 'Phone number' })).toBeInTheDocument()
})

test('the root has the country, and whether the number is possible', async () => {
  const { screen } = await ready()
  const root = screen.container.querySelector('.otp-phone-field')!
  expect(root).toHaveAttribute('data-country', 'GB')
  await userEvent.keyboard('+12133734253')
  expect(root).toHaveAttribute('data-country', 'US')
  expect(root).toHaveAttribute('data-possible')
})
