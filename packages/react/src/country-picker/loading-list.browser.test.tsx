import { beforeEach, expect, test, vi } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { aField, picker } from '../testing/fixtures/open-picker.tsx'
import '../theme/styles.css'

/** Delays the load of the real list, and lets it fail: Chromium would remember a failed request until the page is reloaded. */
const gate = vi.hoisted(() => ({
  open: () => {},
  fail: () => {},
  promise: Promise.resolve(),
  calls: 0,
}))
vi.mock(import('./load-country-list.ts'), async (original) => {
  const { loadCountryList } = await original()
  return {
    loadedCountryList: () => undefined,
    loadCountryList: () => {
      gate.calls++
      return gate.promise.then(loadCountryList)
    },
  }
})

function closeGate(): void {
  gate.promise = new Promise((resolve, reject) => {
    gate.open = resolve
    gate.fail = () => reject(new Error('The chunk could not be loaded'))
  })
  gate.promise.catch(() => {})
}

beforeEach(async () => {
  // Away from where another test has left the pointer.
  await cdp().send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 0, y: 0 })
  gate.calls = 0
  closeGate()
})

const { button, search } = picker

test('the list is not loaded while only the number is used', async () => {
  await render(aField()[0])
  await userEvent.click(picker.number)
  await userEvent.keyboard('0740')
  expect(gate.calls).toBe(0)
})

test('where loading fails, a hover changes nothing, and a press shows a select with few countries', async () => {
  gate.fail()
  const [field, reported] = aField({ preferredCountries: ['DE', 'FR', 'XX'] })
  await render(field)
  await userEvent.hover(button)
  await expect.poll(() => gate.calls).toBe(1)
  await expect.element(button).toBeVisible()
  await userEvent.click(button)
  await expect.element(search).toHaveFocus()
  const offered = page.getByRole('option').elements()
  expect(offered.map((option) => option.textContent?.split(' \u2066')[0])).toEqual([
    'United Kingdom',
    'Germany',
    'France',
  ])
  await expect.element(search).toHaveAttribute('title', expect.stringContaining('type +'))
  await userEvent.selectOptions(search, 'DE')
  expect(reported.mock.lastCall).toMatchObject([{ country: 'DE' }, { reason: 'country' }])
  await expect.element(search).toHaveFocus()
})

test('a press is forgotten where the user has moved on before loading failed', async () => {
  await render(aField()[0])
  await userEvent.click(button)
  await expect.element(button).toHaveAttribute('aria-busy', 'true')
  await userEvent.click(picker.number)
  gate.fail()
  await expect.element(picker.number).toHaveFocus()
  await expect.element(button).not.toHaveAttribute('aria-busy')
})

test('the button is busy while loading; Escape and leaving cancel the press', async () => {
  await render(aField()[0])
  await userEvent.click(button)
  await expect.element(button).toHaveAttribute('aria-busy', 'true')
  await expect.element(button).toHaveAttribute('aria-expanded', 'false')
  await userEvent.keyboard('{Escape}')
  await expect.element(button).not.toHaveAttribute('aria-busy')
  await userEvent.keyboard('{Enter}')
  await expect.element(button).toHaveAttribute('aria-busy', 'true')
  await userEvent.tab()
  await expect.element(button).not.toHaveAttribute('aria-busy')
  await expect.element(picker.number).toHaveFocus()
})

test('a press, and the keys typed while the list is loading, take effect once it is loaded', async () => {
  const [field, reported] = aField()
  await render(field)
  await userEvent.click(picker.button)
  // Pressed again out of impatience.
  await userEvent.click(picker.button)
  await userEvent.keyboard('united arab')
  await expect.element(picker.button).toHaveAttribute('aria-busy', 'true')
  await expect.element(picker.button).toHaveAttribute('aria-expanded', 'false')
  expect(picker.list.elements()).toHaveLength(0)
  gate.open()
  await expect.element(picker.search).toHaveFocus()
  await expect.element(picker.search).toHaveValue('united arab')
  expect(picker.names()).toEqual(['United Arab Emirates'])
  await expect.element(picker.button).toHaveAttribute('aria-expanded', 'true')
  await expect.element(picker.button).not.toHaveAttribute('aria-busy')
  await userEvent.keyboard(' e{Enter}')
  await expect.element(picker.number).toHaveFocus()
  expect(reported.mock.lastCall).toMatchObject([
    { country: 'AE', provenance: 'user' },
    { reason: 'country' },
  ])
})

test('after a failure the list is loaded again when the select is focused, and replaces it once it is left', async () => {
  gate.fail()
  await render(aField({ preferredCountries: ['DE'] })[0])
  await userEvent.click(button)
  await expect.element(search).toHaveFocus()
  await userEvent.click(picker.number)
  closeGate()
  search.element().focus()
  gate.open()
  await expect.element(page.getByRole('option', { name: /Germany/ })).toBeInTheDocument()
  // It is not replaced while it is in use.
  await expect.element(search).toHaveFocus()
  expect(search.element().tagName).toBe('SELECT')
  await userEvent.tab()
  await expect.element(button).toBeVisible()
  await userEvent.click(button)
  await expect.element(picker.list).toBeVisible()
})
