import { loadPhoneMetadata } from '@otp-kit/core/phone'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { PhoneField } from '../phone-field/index.ts'
import { openPicker, picker } from '../testing/fixtures/open-picker.tsx'
import '../theme/styles.css'

const { button, highlighted, list, number, search } = picker

beforeAll(async () => {
  await loadPhoneMetadata()
})

describe('with the keyboard', () => {
  test('Enter sets the country of the number and focuses it', async () => {
    const reported = await openPicker()
    await userEvent.keyboard('germ{Enter}')
    await expect.element(number).toHaveFocus()
    expect(reported.mock.lastCall).toMatchObject([
      { country: 'DE', provenance: 'user', e164: null },
      { reason: 'country', event: expect.any(KeyboardEvent) },
    ])
    await userEvent.keyboard('030901820')
    await expect.poll(() => reported.mock.lastCall?.[0].e164).toBe('+4930901820')
    expect(list.elements()).toHaveLength(0)
  })

  test('arrow keys wrap from the chosen country, Home and End go to the ends, Page Up and Down ten countries', async () => {
    const reported = await openPicker()
    await expect.element(highlighted).toHaveTextContent('United Kingdom')
    await userEvent.keyboard('{End}')
    await expect.element(highlighted).toHaveTextContent('Zimbabwe')
    await userEvent.keyboard('{ArrowDown}')
    await expect.element(highlighted).toHaveTextContent('Afghanistan')
    await userEvent.keyboard('{ArrowUp}{Home}{PageDown}')
    await expect.element(highlighted).toHaveTextContent(picker.names()[10]!)
    await userEvent.keyboard('{PageUp}{ArrowDown}')
    await expect.element(highlighted).toHaveTextContent('Åland Islands')
    expect(search.element().getAttribute('aria-activedescendant')).toBe(highlighted.element().id)
    const at = highlighted.element().getBoundingClientRect()
    const around = page.getByRole('listbox').element().getBoundingClientRect()
    expect(at.top).toBeGreaterThanOrEqual(around.top)
    expect(at.bottom).toBeLessThanOrEqual(around.bottom)
    await userEvent.keyboard('{Enter}')
    expect(reported.mock.lastCall).toMatchObject([{ country: 'AX' }, { reason: 'country' }])
  })

  test('Page Up and Page Down stop at the ends, also of few countries', async () => {
    await openPicker()
    await userEvent.keyboard('{Home}{ArrowDown}{ArrowDown}{PageUp}')
    await expect.element(highlighted).toHaveTextContent('Afghanistan')
    await userEvent.keyboard('{PageUp}')
    await expect.element(highlighted).toHaveTextContent('Afghanistan')
    await userEvent.keyboard('{End}{ArrowUp}{ArrowUp}{PageDown}')
    await expect.element(highlighted).toHaveTextContent('Zimbabwe')
    await userEvent.keyboard('{PageDown}')
    await expect.element(highlighted).toHaveTextContent('Zimbabwe')
    await userEvent.keyboard('united{PageDown}')
    await expect.element(highlighted).toHaveTextContent(picker.names().at(-1)!)
    await userEvent.keyboard('{PageUp}')
    await expect.element(highlighted).toHaveTextContent(picker.names()[0]!)
  })

  test('a press in the search and the pointer leaving keep the highlight', async () => {
    const reported = await openPicker()
    await userEvent.keyboard('fr')
    await userEvent.click(search)
    await userEvent.hover(page.getByRole('option').nth(0))
    await userEvent.unhover(page.getByRole('option').nth(0))
    await userEvent.keyboard('{Enter}')
    expect(reported.mock.lastCall).toMatchObject([{ country: 'FR' }, { reason: 'country' }])
  })

  test('the chosen country can be chosen again: focus goes to the end of the number', async () => {
    await openPicker({ defaultValue: '+447400123456' })
    await userEvent.keyboard('{Enter}')
    await expect.element(number).toHaveFocus()
    const input = document.querySelector<HTMLInputElement>('.otp-phone-input')!
    expect(input.selectionStart).toBe(input.value.length)
  })

  test('keys of an input method are ignored', async () => {
    const reported = await openPicker()
    await cdp().send('Input.imeSetComposition', { text: 'ger', selectionStart: 3, selectionEnd: 3 })
    await expect.element(search).toHaveValue('ger')
    for (const key of ['Enter', 'Escape']) {
      const event = new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true })
      search.element().dispatchEvent(event)
    }
    await expect.element(list).toBeVisible()
    expect(reported).not.toHaveBeenCalled()
    await cdp().send('Input.insertText', { text: 'germany' })
    await expect.element(highlighted).toHaveTextContent('Germany')
  })
})

test('with a pointer', async () => {
  const reported = await openPicker()
  await userEvent.click(page.getByRole('option', { name: /Albania/ }))
  expect(reported.mock.lastCall).toMatchObject([
    { country: 'AL' },
    { reason: 'country', event: expect.any(MouseEvent) },
  ])
  await expect.element(number).toHaveFocus()
})

describe('a number', () => {
  test('gets the other calling code and keeps the rest', async () => {
    const reported = await openPicker({ defaultValue: '+447400123456' })
    await userEvent.keyboard('france{Enter}')
    await expect.element(number).toHaveValue('+33 7400123456')
    expect(reported.mock.lastCall?.[0]).toMatchObject({
      e164: '+337400123456',
      country: 'FR',
      provenance: 'user',
    })
  })

  test('a choice stays while the number may be in that country', async () => {
    const reported = await openPicker({ defaultCountry: 'US' })
    await userEvent.keyboard('canada{Enter}')
    await userEvent.keyboard('+1')
    expect(reported.mock.lastCall?.[0]).toMatchObject({ country: 'CA', provenance: 'user' })
    await userEvent.keyboard('2025550171')
    expect(reported.mock.lastCall?.[0]).toMatchObject({ country: 'US', provenance: 'number' })
  })
})

describe('leaving', () => {
  test('Escape, and Alt with Arrow Up, return to the button', async () => {
    await openPicker()
    await userEvent.keyboard('{Escape}')
    await expect.element(button).toHaveFocus()
    await expect.element(button).toHaveAttribute('aria-expanded', 'false')
    await userEvent.keyboard('{ArrowDown}')
    await expect.element(search).toHaveFocus()
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
    await expect.element(button).toHaveFocus()
  })

  test('Tab goes to the number, Shift and Tab to the button, without a choice', async () => {
    const reported = await openPicker()
    await userEvent.keyboard('germ')
    await userEvent.tab()
    await expect.element(number).toHaveFocus()
    expect(list.elements()).toHaveLength(0)
    await userEvent.click(button)
    await expect.element(search).toHaveFocus()
    await userEvent.tab({ shift: true })
    await expect.element(button).toHaveFocus()
    expect(list.elements()).toHaveLength(0)
    await userEvent.tab()
    await expect.element(number).toHaveFocus()
    expect(reported).not.toHaveBeenCalled()
  })

  test('a press elsewhere closes the list without a choice; so does the button', async () => {
    const reported = await openPicker()
    await userEvent.click(number)
    expect(list.elements()).toHaveLength(0)
    await userEvent.click(button)
    await expect.element(search).toHaveFocus()
    await userEvent.click(button)
    expect(list.elements()).toHaveLength(0)
    expect(reported).not.toHaveBeenCalled()
  })
})

test('the search belongs to no form: Enter submits none, and its value is not submitted', async () => {
  const submitted = vi.fn<(event: { preventDefault(): void }) => void>((event) =>
    event.preventDefault(),
  )
  await render(
    <form onSubmit={submitted}>
      <PhoneField name="phone" defaultCountry="GB" locale="en" />
      <button type="submit">Send</button>
    </form>,
  )
  await userEvent.click(page.getByRole('button', { name: /United Kingdom/ }))
  await expect.element(search).toHaveFocus()
  await userEvent.keyboard('atlantis{Enter}')
  expect(submitted).not.toHaveBeenCalled()
  expect([...new FormData(document.querySelector('form')!).keys()]).toEqual(['phone'])
})
