import { expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { PhoneField } from '../phone-field/index.ts'
import type { PhoneFieldProps } from '../phone-field/index.ts'

vi.mock('./country-list.tsx', () => ({
  get CountryList() {
    throw new Error('The chunk could not be fetched')
  },
}))

test('where the list cannot be fetched, a select stands in once it is pressed', async () => {
  const told = vi.fn<NonNullable<PhoneFieldProps['onValueChange']>>()
  await render(
    <PhoneField
      defaultCountry="GB"
      preferredCountries={['DE', 'FR']}
      locale="en"
      onValueChange={told}
    />,
  )
  const button = page.getByRole('button')
  await userEvent.hover(button)
  await expect.element(button).toBeVisible()
  await userEvent.click(button)
  const select = page.getByRole('combobox')
  await expect.element(select).toHaveFocus()
  expect(
    page
      .getByRole('option')
      .elements()
      .map((option) => option.textContent),
  ).toHaveLength(3)
  await expect.element(select).toHaveAttribute('title', expect.stringContaining('type +'))
  await userEvent.selectOptions(select, 'DE')
  await expect.element(page.getByRole('textbox')).not.toHaveFocus()
  expect(told.mock.lastCall).toMatchObject([{ country: 'DE' }, { reason: 'country' }])
})
