import { StrictMode } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { copy } from '../testing/fixtures/code-field.tsx'
import { picker, posted, ready, region, show, textbox } from '../testing/fixtures/phone-field.tsx'

/** Chooses a country in the list. */
async function choose(name: string): Promise<void> {
  await userEvent.click(picker)
  await expect.element(page.getByRole('combobox')).toHaveFocus()
  await userEvent.keyboard(name)
  await expect.element(page.getByRole('option', { name: new RegExp(`^${name}`) })).toBeVisible()
  await userEvent.keyboard('{Enter}')
  await expect.element(textbox).toHaveFocus()
}

describe('a number', () => {
  test('changes the country and changes it back, with an announcement', async () => {
    const { last } = await ready()
    await userEvent.keyboard('+1213')
    expect(last()).toMatchObject({ country: 'US', provenance: 'number' })
    await expect.element(region).toHaveTextContent(/^Country is now United States/)
    await userEvent.clear(textbox)
    expect(last()).toMatchObject({ country: 'GB', e164: null, provenance: 'default' })
    await expect.element(region).toHaveTextContent(/^Country is now United Kingdom/)
  })

  test('changes it by an international prefix, but not by digits that look like a calling code', async () => {
    const { last } = await ready({ defaultCountry: 'US' })
    for (const text of ['447400123', '491512345', '33612345']) {
      await userEvent.keyboard(text)
      expect(last()).toMatchObject({ country: 'US', provenance: 'default' })
      await userEvent.clear(textbox)
    }
    await userEvent.keyboard('01149')
    expect(last()).toMatchObject({ country: 'DE', provenance: 'number' })
  })

  test('invalid and of another country: both are announced at once', async () => {
    await ready({ countries: ['GB', 'IE'] })
    await copy('+12133734253')
    await userEvent.paste()
    await expect
      .element(region)
      .toHaveTextContent(/^Country is now United States .* Numbers of this country can’t be used/)
  })
})

describe('a chosen country', () => {
  test.each([
    ['Canada', 'CA', '+1', '506 234 5678'],
    ['Kazakhstan', 'KZ', '+7', '771 000 9998'],
    ['Jersey', 'JE', '+44', '7797 712345'],
    ['Åland', 'AX', '+358', '41 2345678'],
    ['Vatican', 'VA', '+39', '312 345 6789'],
    ['St. Martin', 'MF', '+590', '690 00 12 34'],
  ])('%s stays at each key while %s %s %s is typed', async (name, country, code, number) => {
    const { reported } = await ready()
    await choose(name)
    expect(reported.at(-1)).toMatchObject({ country, provenance: 'user', by: 'country' })
    await userEvent.keyboard(code + number)
    for (const phone of reported) expect(phone).toMatchObject({ country, provenance: 'user' })
    expect(reported.at(-1)).toMatchObject({ possible: true })
    await expect.element(region).toBeEmptyDOMElement()
  })

  test('is replaced by another country with the same calling code when the digits tell, with an announcement', async () => {
    const { reported } = await ready()
    await choose('Canada')
    await userEvent.keyboard('+1213373425')
    expect(reported.at(-1)).toMatchObject({ country: 'CA', provenance: 'user' })
    await userEvent.keyboard('3')
    expect(reported.at(-1)).toMatchObject({ country: 'US', provenance: 'number' })
    await expect.element(region).toHaveTextContent(/now United States/)
    await userEvent.keyboard('{Backspace}')
    expect(reported.at(-1)).toMatchObject({ country: 'CA', provenance: 'user' })
    await expect.element(region).toHaveTextContent(/now Canada/)
  })

  test('keeps a national number whose digits are in use elsewhere', async () => {
    const { last } = await ready()
    await choose('Canada')
    await userEvent.keyboard('2133734253')
    expect(last()).toMatchObject({ country: 'CA', e164: '+12133734253', provenance: 'user' })
  })

  test('replaces the calling code of the number', async () => {
    const { input, last } = await ready()
    await userEvent.keyboard('+447400123456')
    await choose('Germany')
    expect(last()).toMatchObject({ country: 'DE', e164: '+497400123456', provenance: 'user' })
    expect(input.value).toBe('+49 7400 123456')
  })
})

describe('lookupCountry', () => {
  /** A lookup that the test resolves. */
  function lookup() {
    const signals: AbortSignal[] = []
    let answer!: (country: string | null) => void
    let fail!: () => void
    const found = new Promise<string | null>((resolve, reject) => {
      answer = resolve
      fail = () => reject(new Error('offline'))
    })
    const lookupCountry = vi.fn<(signal: AbortSignal) => Promise<string | null>>(async (signal) => {
      signals.push(signal)
      return found
    })
    return { lookupCountry, signals, answer, fail }
  }

  test('sets the country before anything is typed, without a change event', async () => {
    const { lookupCountry, answer } = lookup()
    const { reported, last } = await show({ lookupCountry }, (field) => (
      <StrictMode>
        <form>{field}</form>
      </StrictMode>
    ))
    answer('fr')
    await expect.element(picker).toHaveAccessibleName(/France/)
    expect(reported).toEqual([])
    await expect.element(region).toBeEmptyDOMElement()
    await userEvent.click(textbox)
    await userEvent.keyboard('0612345678')
    await expect
      .poll(() => last())
      .toMatchObject({ country: 'FR', e164: '+33612345678', provenance: 'lookup' })
    // A reset restores it.
    document.querySelector('form')!.reset()
    await expect
      .poll(() => last())
      .toMatchObject({ by: 'reset', country: 'FR', provenance: 'lookup' })
  })

  test('is announced to a user who is in the field', async () => {
    const { lookupCountry, answer } = lookup()
    await ready({ lookupCountry })
    answer('FR')
    await expect.element(region).toHaveTextContent(/^Country is now France/)
  })

  test('is ignored once something was typed or chosen', async () => {
    const typed = lookup()
    const { last, input, screen } = await ready({ lookupCountry: typed.lookupCountry })
    await userEvent.keyboard('07')
    typed.answer('FR')
    await userEvent.keyboard('4')
    expect(last()).toMatchObject({ country: 'GB', e164: '+4474' })
    expect(input.value).toBe('074')
    await screen.unmount()

    const chosen = lookup()
    await ready({ lookupCountry: chosen.lookupCountry })
    await choose('Ireland')
    chosen.answer('FR')
    await userEvent.keyboard('0')
    await expect.element(picker).toHaveAccessibleName(/Ireland/)
  })

  test.each([['XX'], ['DE'], [''], [null]])('%j changes nothing', async (found) => {
    const { lookupCountry, answer } = lookup()
    const warned = vi.spyOn(console, 'error').mockImplementation(() => {})
    await show({ lookupCountry, countries: ['GB', 'FR'] })
    answer(found)
    await expect.poll(() => lookupCountry.mock.settledResults.at(-1)?.type).toBe('fulfilled')
    await expect.element(picker).toHaveAccessibleName(/United Kingdom/)
    expect(warned).not.toHaveBeenCalled()
    warned.mockRestore()
  })

  test('a failure only warns developers; unmounting aborts the signal', async () => {
    const { lookupCountry, signals, fail } = lookup()
    const warned = vi.spyOn(console, 'error').mockImplementation(() => {})
    const { screen } = await show({ lookupCountry })
    fail()
    await expect.poll(() => warned.mock.calls.flat().join(' ')).toMatch(/lookupCountry.*offline/)
    warned.mockRestore()
    await expect.element(picker).toHaveAccessibleName(/United Kingdom/)
    expect(signals.at(-1)!.aborted).toBe(false)
    await screen.unmount()
    expect(signals.every(({ aborted }) => aborted)).toBe(true)
  })

  test('is called once, whatever function each render passes', async () => {
    const { lookupCountry } = lookup()
    const { screen } = await show({ lookupCountry })
    await screen.rerender(<div />)
    expect(lookupCountry).toHaveBeenCalledTimes(1)
    const again = await show({ lookupCountry: (signal) => lookupCountry(signal), name: 'phone' })
    expect(lookupCountry).toHaveBeenCalledTimes(2)
    await again.screen.unmount()
  })
})

test('an unknown country counts as none', async () => {
  const warned = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { last } = await show({ defaultCountry: 'gb', name: 'phone' }, (field) => (
    <form>{field}</form>
  ))
  expect(warned.mock.calls.flat().join(' ')).toMatch(/unknown country "gb"/)
  warned.mockRestore()
  await expect.element(picker).toHaveAccessibleName('Choose a country')
  await userEvent.click(textbox)
  await userEvent.keyboard('07400123456')
  await expect.poll(() => last()).toMatchObject({ e164: null, reason: 'country-unknown' })
  expect(posted()).toEqual([['phone', '07400123456']])
})
