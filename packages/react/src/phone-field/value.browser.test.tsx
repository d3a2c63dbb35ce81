import { StrictMode, useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { ready, show, textbox } from '../testing/fixtures/phone-field.tsx'
import { PhoneField } from './index.ts'
import type { PhoneFieldProps } from './index.ts'

const asTold = (e164: string): string => e164

/** Holds the value, as an app does; `take` says what becomes of what is told. */
function Host({ take = asTold }: { take?: (e164: string) => string }) {
  const [value, setValue] = useState('')
  return (
    <>
      <PhoneField
        aria-label="Phone"
        defaultCountry="GB"
        locale="en"
        value={value}
        onValueChange={(phone) => setValue(take(phone.e164 ?? ''))}
      />
      <button type="button" onClick={() => setValue('+12133734253')}>
        Fill
      </button>
      <button type="button" onClick={() => setValue('')}>
        Clear
      </button>
      <output>{value}</output>
    </>
  )
}

async function host(take?: (e164: string) => string) {
  await render(take ? <Host take={take} /> : <Host />)
  await userEvent.click(textbox)
  await expect.element(textbox).toHaveAttribute('placeholder')
}

/** By program: focus stays where it is. */
function press(name: string): void {
  const click = new MouseEvent('click', { bubbles: true })
  page.getByRole('button', { name }).element().dispatchEvent(click)
}

test.each([{ defaultValue: '+12133734253' }, { value: '+12133734253' }])(
  'mounting with %o tells nothing',
  async (props) => {
    const { input, told } = await show(props, (field) => <StrictMode>{field}</StrictMode>)
    await expect.poll(() => input.value).toBe('+1 213 373 4253')
    expect(told).toEqual([])
  },
)

describe('a value that the host holds', () => {
  test('told back to the field, changes nothing on screen', async () => {
    await host()
    await userEvent.keyboard('07400123456')
    await expect.element(textbox).toHaveValue('07400 123456')
    await expect.element(page.getByText('+447400123456')).toBeVisible()
  })

  test('replaces the text, though the field has focus; an empty one clears it', async () => {
    await host()
    await userEvent.keyboard('0740')
    press('Fill')
    await expect.element(textbox).toHaveValue('+1 213 373 4253')
    await expect.element(textbox).toHaveFocus()
    await userEvent.keyboard('{Backspace}')
    await expect.element(textbox).toHaveValue('+1 213 373 425')
    press('Clear')
    await expect.element(textbox).toHaveValue('')
    await userEvent.keyboard('0740')
    await expect.element(page.getByText('+44740')).toBeVisible()
  })

  test('that is not what was told is put into its place', async () => {
    await host((e164) => e164.slice(0, 6))
    await userEvent.keyboard('074001')
    await expect.element(textbox).toHaveValue('+44 740')
  })

  test('that does not change when something is typed is put back', async () => {
    const { input, told } = await ready({ value: '+447400' })
    await expect.poll(() => input.value).toBe('+44 7400')
    await userEvent.keyboard('1')
    expect(told).toHaveLength(1)
    expect(input.value).toBe('+44 7400')
  })
})

describe('what is no E.164', () => {
  /** What developers are told. */
  function warnings() {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    return () => {
      const text = said.mock.calls.flat().join(' ')
      said.mockRestore()
      return text
    }
  }

  test.each([
    ['07400 123456', '07400 123456', '+447400123456', /`value` is not E.164/],
    // Of one kind of mistake they hear once.
    ['+44 (0)7400 123456', '+44 7400 123456', '+447400123456', /^$/],
    ['nonsense', 'nonsense', null, /^$/],
  ])(
    '%j is read as text, and developers hear of it, but not of the number',
    async (value, shown, e164, heard) => {
      const said = warnings()
      const { input, last } = await show({ value })
      await expect.poll(() => last()).toMatchObject({ e164, by: 'engine' })
      await expect.poll(() => input.value).toBe(shown)
      const text = said()
      expect(text).toMatch(heard)
      expect(text).not.toMatch(/7400|nonsense/)
    },
  )

  test('`null` is as good as none', async () => {
    const props: PhoneFieldProps = JSON.parse('{ "value": null }')
    const { input, last } = await ready(props)
    await userEvent.keyboard('07400123456')
    expect(input.value).toBe('07400 123456')
    expect(last()!.e164).toBe('+447400123456')
  })
})

describe('developers hear', () => {
  test.each<[string, PhoneFieldProps, RegExp]>([
    ['of a default that is not allowed', { countries: ['FR', 'DE'] }, /not among its `countries`/],
    [
      'of a value that nobody takes back',
      { value: '+44', onValueChange: undefined },
      /without `onValueChange`/,
    ],
  ])('%s', async (_, props, message) => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    await show(props)
    expect(said.mock.calls.flat().join(' ')).toMatch(message)
    said.mockRestore()
  })
})
