import type { ReactElement } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { PhoneField } from './index.ts'
import type { PhoneFieldProps } from './index.ts'

const cleanups: (() => void)[] = []
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup()
})

/** Renders server HTML, lets the test use it, hydrates it. */
async function hydrate(field: ReactElement, interact: (container: HTMLElement) => unknown) {
  const container = document.body.appendChild(document.createElement('div'))
  // React 18 warns about layout effects, because this server has a document.
  const warned = vi.spyOn(console, 'error').mockImplementation(() => {})
  container.innerHTML = renderToString(field)
  warned.mockRestore()
  await interact(container)
  const mismatches: unknown[] = []
  const root = hydrateRoot(container, field, {
    onRecoverableError: (error) => mismatches.push(error),
  })
  cleanups.push(() => {
    root.unmount()
    container.remove()
  })
  return mismatches
}

test('the select becomes a button, without a hydration mismatch', async () => {
  const mismatches = await hydrate(<PhoneField defaultCountry="GB" locale="de" />, () => {})
  await expect.element(page.getByRole('button', { name: /Vereinigtes Königreich/ })).toBeVisible()
  expect(mismatches).toEqual([])
})

test('text typed before hydration is adopted', async () => {
  const reported = vi.fn<NonNullable<PhoneFieldProps['onValueChange']>>()
  await hydrate(<PhoneField defaultCountry="GB" onValueChange={reported} />, async () => {
    await userEvent.fill(page.getByRole('textbox'), '+12133734253')
  })
  await expect.poll(() => reported.mock.calls.length).toBeGreaterThan(0)
  expect(reported.mock.calls[0]).toMatchObject([{ e164: '+12133734253' }, { reason: 'restored' }])
  await expect.element(page.getByRole('textbox')).toHaveValue('+12133734253')
})

test('a country chosen before hydration is adopted', async () => {
  const reported = vi.fn<NonNullable<PhoneFieldProps['onValueChange']>>()
  const field = (
    <PhoneField defaultCountry="GB" preferredCountries={['DE']} onValueChange={reported} />
  )
  await hydrate(field, async () => {
    await userEvent.selectOptions(page.getByRole('combobox'), 'DE')
  })
  await expect
    .poll(() => reported.mock.lastCall?.[0])
    .toMatchObject({ country: 'DE', provenance: 'user' })
  await expect.element(page.getByRole('button')).toHaveTextContent('DE')
  await expect.element(page.getByRole('textbox')).not.toHaveFocus()
})

test('a select in use is replaced once it is left', async () => {
  await hydrate(<PhoneField defaultCountry="GB" preferredCountries={['DE']} />, (container) => {
    container.querySelector('select')!.focus()
  })
  await expect.element(page.getByRole('option', { name: /Germany/ })).toBeInTheDocument()
  await expect.element(page.getByRole('combobox')).toHaveFocus()
  await userEvent.tab()
  await expect.element(page.getByRole('button')).toBeVisible()
})
