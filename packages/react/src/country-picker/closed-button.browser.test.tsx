import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { PhoneField } from '../phone-field/index.ts'
import { aField, picker } from '../testing/fixtures/open-picker.tsx'
import '../theme/styles.css'

const { button, highlighted, list, number, search } = picker

test('has the country’s name in the page’s language', async () => {
  await render(<PhoneField defaultCountry="GB" locale="de" />)
  const named = page.getByRole('button', { name: /Vereinigtes Königreich GB .*\+44/ })
  await expect.element(named).toHaveAttribute('aria-expanded', 'false')
  await expect.element(named).toHaveAttribute('aria-haspopup', 'dialog')
  // It would repeat the name.
  await expect.element(named).not.toHaveAttribute('title')
  await expect.element(named).toHaveAttribute('type', 'button')
})

test('has the name "Choose a country" without one', async () => {
  await render(<PhoneField />)
  await expect.element(page.getByRole('button', { name: 'Choose a country' })).toBeVisible()
})

test('is an image with a name where only one country is allowed', async () => {
  await render(<PhoneField countries={['FR']} locale="en" />)
  expect(button.elements()).toHaveLength(0)
  const shown = page.getByRole('img', { name: /France FR .*\+33/ })
  await expect.element(shown).toHaveTextContent('+33')
})

test('an unknown country is left out', async () => {
  await render(
    <PhoneField defaultCountry="england" countries={['england', 'GB', 'FR']} locale="en" />,
  )
  await userEvent.click(button)
  await expect.element(search).toHaveFocus()
  expect(picker.names()).toEqual(['France', 'United Kingdom'])
})

test('is disabled in a disabled or read-only field', async () => {
  const { rerender } = await render(aField({ disabled: true })[0])
  await expect.element(button).toBeDisabled()
  await rerender(aField({ readOnly: true })[0])
  await expect.element(button).toBeDisabled()
})

test('many fields mount without a list', async () => {
  await render(
    ['GB', 'DE', 'FR'].map((country) => <PhoneField key={country} defaultCountry={country} />),
  )
  expect(document.querySelectorAll('option, [role=option]')).toHaveLength(0)
})

describe('with the keyboard', () => {
  test.each(['{ArrowDown}', '{ArrowUp}', '{Enter}', ' ', '{Alt>}{ArrowDown}{/Alt}'])(
    '%j opens the list at the chosen country',
    async (key) => {
      await render(aField()[0])
      await userEvent.tab()
      await expect.element(button).toHaveFocus()
      await userEvent.keyboard(key)
      await expect.element(search).toHaveFocus()
      await expect.element(search).toHaveValue('')
      await expect.element(highlighted).toHaveTextContent('United Kingdom')
      await expect.element(button).toHaveAttribute('aria-controls', list.element().id)
    },
  )

  test('a letter opens the list with it as the search, the next ones are appended', async () => {
    await render(aField()[0])
    await userEvent.tab()
    await userEvent.keyboard('new z')
    await expect.element(search).toHaveValue('new z')
    await expect.element(highlighted).toHaveTextContent('New Zealand')
    await userEvent.keyboard('{Enter}')
    await expect.element(number).toHaveFocus()
    await expect.element(page.getByRole('button', { name: /New Zealand/ })).toBeVisible()
  })

  test('digits and a plus are searched, too', async () => {
    await render(aField()[0])
    await userEvent.tab()
    await userEvent.keyboard('+49')
    await expect.element(highlighted).toHaveTextContent('Germany')
  })

  test.each(['{Control>}c{/Control}', '{Escape}', '{Shift}', '{F2}', '{Home}'])(
    '%j is left to the page',
    async (key) => {
      await render(aField()[0])
      await userEvent.tab()
      await userEvent.keyboard(key)
      await expect.element(button).toHaveFocus()
      expect(list.elements()).toHaveLength(0)
    },
  )
})
