import { expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { aField, picker } from '../testing/fixtures/open-picker.tsx'
import '../theme/styles.css'

const road = vi.hoisted(() => {
  let open = (): void => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open: () => open(), opened }
})

// The real list, on a slow road.
vi.mock('./country-list.tsx', async (original) => {
  await road.opened
  return original()
})

test('a press, and what is typed while the list comes, are honoured once it is here', async () => {
  const [field, told] = aField()
  await render(field)
  await userEvent.click(picker.button)
  // Pressed again out of impatience.
  await userEvent.click(picker.button)
  await userEvent.keyboard('united arab')
  await expect.element(picker.button).toHaveAttribute('aria-busy', 'true')
  await expect.element(picker.button).toHaveAttribute('aria-expanded', 'false')
  expect(picker.list.elements()).toHaveLength(0)
  road.open()
  await expect.element(picker.search).toHaveFocus()
  await expect.element(picker.search).toHaveValue('united arab')
  expect(picker.names()).toEqual(['United Arab Emirates'])
  await expect.element(picker.button).toHaveAttribute('aria-expanded', 'true')
  await expect.element(picker.button).not.toHaveAttribute('aria-busy')
  await userEvent.keyboard(' e{Enter}')
  await expect.element(picker.number).toHaveFocus()
  expect(told.mock.lastCall).toMatchObject([
    { country: 'AE', provenance: 'user' },
    { reason: 'country' },
  ])
})
