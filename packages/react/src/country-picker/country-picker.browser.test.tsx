import { loadPhoneEngine } from '@otp-kit/core/phone'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { PhoneField } from '../phone-field/index.ts'
import type { PhoneFieldProps } from '../phone-field/index.ts'
import '../theme/styles.css'

const number = page.getByRole('textbox')
const search = page.getByRole('combobox')
const options = () => page.getByRole('option').elements()
const names = () =>
  options().map((option) => option.querySelector('.otp-country-name')!.textContent)

function showModal(dialog: HTMLDialogElement | null): void {
  if (dialog && !dialog.open) dialog.showModal()
}

async function open(props: PhoneFieldProps = {}) {
  const told = vi.fn<NonNullable<PhoneFieldProps['onValueChange']>>()
  await render(
    <PhoneField
      aria-label="Phone"
      defaultCountry="GB"
      locale="en"
      onValueChange={told}
      {...props}
    />,
  )
  await userEvent.click(page.getByRole('button'))
  await expect.element(search).toHaveFocus()
  return {
    last: () => ({ ...told.mock.lastCall![0], reason: told.mock.lastCall![1].reason }),
    told,
  }
}

beforeAll(async () => {
  await loadPhoneEngine()
})

describe('the closed button', () => {
  test('names the country', async () => {
    await render(<PhoneField defaultCountry="GB" locale="de" />)
    const button = page.getByRole('button', { name: /Vereinigtes Königreich.*\+44/ })
    await expect.element(button).toHaveAttribute('aria-expanded', 'false')
    await expect.element(button).toHaveAttribute('type', 'button')
  })

  test('asks for a country where there is none', async () => {
    await render(<PhoneField />)
    await expect.element(page.getByRole('button', { name: 'Choose a country' })).toBeVisible()
  })

  test('is none where only one country can be', async () => {
    await render(<PhoneField countries={['FR']} />)
    expect(page.getByRole('button').elements()).toHaveLength(0)
    expect(document.querySelector('.otp-country')!.textContent).toContain('+33')
  })

  test('is disabled with the field', async () => {
    await render(<PhoneField defaultCountry="GB" disabled />)
    await expect.element(page.getByRole('button')).toBeDisabled()
  })
})

describe('its size', () => {
  test('many fields mount without a list', async () => {
    await render(
      <>
        {['GB', 'DE', 'FR'].map((country) => (
          <PhoneField key={country} defaultCountry={country} />
        ))}
      </>,
    )
    expect(document.querySelectorAll('option, [role=option]')).toHaveLength(0)
  })
})

describe('searching', () => {
  test.each([
    ['german', 'Germany'],
    ['DE', 'Germany'],
    ['+49', 'Germany'],
    ['49', 'Germany'],
    ['٤٩', 'Germany'],
    ['cote d ivoire', 'Côte d’Ivoire'],
    ['ivory', 'Côte d’Ivoire'],
    ['aland', 'Åland Islands'],
    ['UK', 'United Kingdom'],
    ['states', 'United States'],
  ])('%j finds %s first', async (query, name) => {
    await open()
    await userEvent.fill(search, query)
    await expect.poll(() => names()[0]).toBe(name)
  })

  test('knows the page’s language and English', async () => {
    await open({ locale: 'de' })
    await userEvent.fill(search, 'deutschl')
    await expect.poll(names).toEqual(['Deutschland'])
    await userEvent.fill(search, 'germany')
    await expect.poll(names).toEqual(['Deutschland'])
  })

  test('says how many were found, and what to do where none was', async () => {
    await open()
    const status = page.getByRole('dialog').getByRole('status')
    await userEvent.fill(search, '+1')
    await expect.element(status).toHaveTextContent(/countries found/)
    await userEvent.fill(search, 'atlantis')
    await expect.element(page.getByRole('dialog')).toHaveTextContent(/No country found.*type \+/)
  })

  test('lists only the countries that are allowed, the preferred ones first', async () => {
    await open({ countries: ['FR', 'GB', 'DE', 'AT'], preferredCountries: ['GB', 'DE', 'US'] })
    expect(names()).toEqual(['United Kingdom', 'Germany', 'Austria', 'France'])
    await expect.element(page.getByRole('group', { name: 'Suggested' })).toBeVisible()
  })
})

describe('choosing', () => {
  test('by Enter: the number moves there, and focus goes to it', async () => {
    const { last } = await open()
    await userEvent.keyboard('germ{Enter}')
    await expect.element(number).toHaveFocus()
    expect(last()).toMatchObject({
      country: 'DE',
      provenance: 'user',
      reason: 'country',
      e164: null,
    })
    await userEvent.keyboard('030901820')
    await expect.poll(() => last().e164).toBe('+4930901820')
    expect(page.getByRole('dialog').elements()).toHaveLength(0)
  })

  test('by pointer', async () => {
    const { last } = await open()
    await userEvent.click(page.getByRole('option', { name: /Albania/ }))
    expect(last()).toMatchObject({ country: 'AL', reason: 'country' })
  })

  test('by the arrows, from the country that is chosen', async () => {
    const { last } = await open()
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(last().country).toBe('US')
  })

  test('exchanges the calling code of a number, and nothing else of it', async () => {
    const { last } = await open({ defaultValue: '+447400123456' })
    await userEvent.keyboard('france{Enter}')
    await expect.element(number).toHaveValue('+33 7400123456')
    expect(last()).toMatchObject({ e164: '+337400123456', country: 'FR', provenance: 'user' })
  })

  test('a choice stays while the number may be there', async () => {
    const { last } = await open({ defaultCountry: 'US' })
    await userEvent.keyboard('canada{Enter}')
    await userEvent.keyboard('+1')
    expect(last()).toMatchObject({ country: 'CA', provenance: 'user' })
    await userEvent.keyboard('2025550171')
    expect(last()).toMatchObject({ country: 'US', provenance: 'number' })
  })
})

describe('leaving', () => {
  test('Escape closes the list alone and goes back to the button', async () => {
    const closed = vi.fn<() => void>()
    await render(
      <dialog aria-label="around" ref={showModal} onClose={closed}>
        <PhoneField defaultCountry="GB" locale="en" />
      </dialog>,
    )
    const button = page.getByRole('button')
    await userEvent.click(button)
    await expect.element(search).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await expect.element(button).toHaveFocus()
    await expect.element(button).toHaveAttribute('aria-expanded', 'false')
    expect(closed).not.toHaveBeenCalled()
  })

  test('Tab, and a press elsewhere, choose nothing', async () => {
    const { told } = await open()
    await userEvent.keyboard('germ')
    await userEvent.tab()
    await expect.element(page.getByRole('button')).toHaveAttribute('aria-expanded', 'false')
    await userEvent.click(page.getByRole('button'))
    await expect.element(search).toHaveFocus()
    await userEvent.click(number)
    await expect.element(page.getByRole('button')).toHaveAttribute('aria-expanded', 'false')
    expect(told).not.toHaveBeenCalled()
  })

  test('the button closes what it opened', async () => {
    await open()
    await userEvent.click(page.getByRole('button'))
    expect(page.getByRole('dialog').elements()).toHaveLength(0)
  })
})

test('Tab leaves the list, which would take no key', async () => {
  await open()
  await userEvent.keyboard('{Tab}')
  await expect.element(number).toHaveFocus()
  expect(page.getByRole('dialog').elements()).toHaveLength(0)
})

test('the search is of no form: Enter sends none, nothing is posted', async () => {
  const submitted = vi.fn<() => void>()
  await render(
    <form
      onSubmit={(event) => {
        event.preventDefault()
        submitted()
      }}
    >
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

test('the list reads as the page does, the number from left to right', async () => {
  await render(
    <div dir="rtl">
      <PhoneField defaultCountry="GB" locale="ar" />
    </div>,
  )
  await userEvent.click(page.getByRole('button'))
  await expect.element(search).toHaveFocus()
  expect(getComputedStyle(page.getByRole('dialog').element()).direction).toBe('rtl')
  expect(getComputedStyle(number.element()).direction).toBe('ltr')
})

test('no card clips the list', async () => {
  await render(
    <div style={{ overflow: 'hidden', height: 60, width: 300, transform: 'translateX(20px)' }}>
      <PhoneField defaultCountry="GB" locale="en" />
    </div>,
  )
  await userEvent.click(page.getByRole('button'))
  await expect.element(search).toHaveFocus()
  const list = page.getByRole('dialog').element().getBoundingClientRect()
  const field = document.querySelector('.otp-phone-control')!.getBoundingClientRect()
  expect(list.left).toBeCloseTo(field.left, 0)
  expect(list.top).toBeGreaterThanOrEqual(field.bottom)
  const middle = document.elementFromPoint(list.left + 40, list.bottom - 20)
  expect(page.getByRole('dialog').element().contains(middle)).toBe(true)
})
