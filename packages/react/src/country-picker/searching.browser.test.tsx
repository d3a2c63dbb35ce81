import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { aField, openPicker, picker } from '../testing/fixtures/open-picker.tsx'
import '../theme/styles.css'

const { highlighted, list, names, number, search } = picker

describe('a query', () => {
  test.each([
    ['german', 'Germany'],
    ['de', 'Germany'],
    ['+49', 'Germany'],
    ['٤٩', 'Germany'],
    ['cote d ivoire', 'Côte d’Ivoire'],
    ['UK', 'United Kingdom'],
    ['d', 'Denmark'],
    ['the netherlands', 'Netherlands'],
    ['+1 684', 'American Samoa'],
    // In languages in which Chromium has no names of countries.
    ['shqipëri', 'Albania'],
    ['eire', 'Ireland'],
    ['საქართველო', 'Georgia'],
    // In languages in which it has.
    ['belgique', 'Belgium'],
    ['한국', 'South Korea'],
    ['ประเทศไทย', 'Thailand'],
  ])('%j finds %s first, and highlights it', async (query, name) => {
    await openPicker()
    await userEvent.keyboard(query)
    await expect.poll(() => names()[0]).toBe(name)
    await expect.element(highlighted).toHaveTextContent(name)
  })

  test('is searched in the page’s language and in English', async () => {
    await openPicker({ locale: 'de' })
    await userEvent.keyboard('deutschl')
    await expect.poll(names).toEqual(['Deutschland'])
    await userEvent.fill(search, 'germany')
    await expect.poll(names).toEqual(['Deutschland'])
  })

  test('announces how many were found, and what to do if none was', async () => {
    await openPicker()
    const status = list.getByRole('status')
    await userEvent.keyboard('+1')
    await expect.element(status).toHaveTextContent(/countries found/)
    await userEvent.fill(search, 'atlantis')
    await expect.element(status).toHaveTextContent(/No country found.*type \+/)
    await expect.element(status).toBeVisible()
    await expect.element(search).toHaveAttribute('aria-expanded', 'false')
    expect(search.element().getAttribute('aria-activedescendant')).toBe('')
    await userEvent.keyboard('{Enter}')
    await expect.element(search).toHaveFocus()
  })

  test('that is deleted shows all, and highlights the chosen country', async () => {
    await openPicker()
    await userEvent.keyboard('fr')
    await expect.element(highlighted).toHaveTextContent('France')
    await userEvent.keyboard('{Backspace}{Backspace}')
    await expect.element(highlighted).toHaveTextContent('United Kingdom')
  })
})

describe('the list', () => {
  test('has only the allowed countries, the preferred ones first', async () => {
    await openPicker({
      countries: ['FR', 'GB', 'DE', 'AT', 'XX', 'FR'],
      preferredCountries: ['GB', 'DE', 'US', 'GB'],
    })
    expect(names()).toEqual(['United Kingdom', 'Germany', 'Austria', 'France'])
    const suggested = page.getByRole('group', { name: 'Suggested' })
    await expect.element(suggested).toBeVisible()
    expect(suggested.getByRole('option').elements()).toHaveLength(2)
    await expect.element(page.getByRole('listbox', { name: 'All countries' })).toBeVisible()
  })

  test('marks the chosen one', async () => {
    await openPicker({ preferredCountries: ['DE'] })
    const current = document.querySelectorAll('[aria-current]')
    expect(Array.from(current, (option) => option.textContent)).toEqual([
      expect.stringContaining('United Kingdom'),
    ])
  })
})

describe('while it is open', () => {
  test('the same country stays highlighted when others are added or removed, or the language changes', async () => {
    const countries = ['AT', 'DE', 'FR', 'GB']
    const { rerender } = await render(aField({ countries })[0])
    await userEvent.click(picker.button)
    await expect.element(search).toHaveFocus()
    await userEvent.keyboard('{ArrowUp}{ArrowUp}')
    await expect.element(highlighted).toHaveTextContent('France')
    await rerender(aField({ countries: [...countries, 'AD', 'AE', 'EG'] })[0])
    await expect.element(highlighted).toHaveTextContent('France')
    expect(search.element().getAttribute('aria-activedescendant')).toBe(highlighted.element().id)
    await rerender(aField({ countries, locale: 'de' })[0])
    await expect.element(highlighted).toHaveTextContent('Frankreich')
    await expect.element(page.getByRole('listbox')).toHaveAttribute('lang', 'de')
    await rerender(aField({ countries: ['AT', 'GB'] })[0])
    await expect.element(highlighted).toHaveTextContent('United Kingdom')
    await userEvent.keyboard('{Enter}')
    await expect.element(number).toHaveFocus()
  })

  test.each([{ disabled: true }, { readOnly: true }])(
    'it closes with %o and stays closed',
    async (off) => {
      const { rerender } = await render(aField()[0])
      await userEvent.click(picker.button)
      await expect.element(list).toBeVisible()
      await rerender(aField(off)[0])
      expect(list.elements()).toHaveLength(0)
      await rerender(aField()[0])
      expect(list.elements()).toHaveLength(0)
    },
  )
})
