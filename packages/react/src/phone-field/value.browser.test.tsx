import { StrictMode, useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { ready, show, textbox } from '../testing/fixtures/phone-field.tsx'
import { PhoneField } from './index.ts'
import type { PhoneFieldProps } from './index.ts'

const asReported = (e164: string): string => e164

/** Holds the value, as an app does; `take` returns the value to set for the one that was reported. */
function App({ take = asReported }: { take?: (e164: string) => string }) {
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

async function renderApp(take?: (e164: string) => string) {
  await render(take ? <App take={take} /> : <App />)
  await userEvent.click(textbox)
  await expect.element(textbox).toHaveAttribute('placeholder')
}

/** By script, so that the focus stays. */
function press(name: string): void {
  const click = new MouseEvent('click', { bubbles: true })
  page.getByRole('button', { name }).element().dispatchEvent(click)
}

test.each([{ defaultValue: '+12133734253' }, { value: '+12133734253' }])(
  'mounting with %o reports nothing',
  async (props) => {
    const { input, reported } = await show(props, (field) => <StrictMode>{field}</StrictMode>)
    await expect.poll(() => input.value).toBe('+1 213 373 4253')
    expect(reported).toEqual([])
  },
)

describe('a controlled value', () => {
  test('equal to the one reported changes nothing', async () => {
    await renderApp()
    await userEvent.keyboard('07400123456')
    await expect.element(textbox).toHaveValue('07400 123456')
    await expect.element(page.getByText('+447400123456')).toBeVisible()
  })

  test('set by the app replaces the text of a focused field; an empty one clears it', async () => {
    await renderApp()
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

  test('that differs from the one reported replaces the text', async () => {
    await renderApp((e164) => e164.slice(0, 6))
    await userEvent.keyboard('074001')
    await expect.element(textbox).toHaveValue('+44 740')
  })

  test('that the app doesn’t change restores the text', async () => {
    const { input, reported } = await ready({ value: '+447400' })
    await expect.poll(() => input.value).toBe('+44 7400')
    await userEvent.keyboard('1')
    expect(reported).toHaveLength(1)
    expect(input.value).toBe('+44 7400')
  })
})

describe('a value that is not E.164', () => {
  /** Collects what is logged for developers. */
  function warnings() {
    const spy = vi.spyOn(console, 'error').mockImplementation(() => {})
    return () => {
      const text = spy.mock.calls.flat().join(' ')
      spy.mockRestore()
      return text
    }
  }

  test.each([
    ['07400 123456', '07400 123456', '+447400123456', /`value` is not E.164/],
    // Each warning is logged once.
    ['+44 (0)7400 123456', '+44 7400 123456', '+447400123456', /^$/],
    ['nonsense', 'nonsense', null, /^$/],
  ])(
    '%j is read as text, with a warning that doesn’t contain the number',
    async (value, shown, e164, announced) => {
      const getWarnings = warnings()
      const { input, last } = await show({ value })
      await expect.poll(() => last()).toMatchObject({ e164, by: 'engine' })
      await expect.poll(() => input.value).toBe(shown)
      const text = getWarnings()
      expect(text).toMatch(announced)
      expect(text).not.toMatch(/7400|nonsense/)
    },
  )

  test('`null` counts as none', async () => {
    const props: PhoneFieldProps = JSON.parse('{ "value": null }')
    const { input, last } = await ready(props)
    await userEvent.keyboard('07400123456')
    expect(input.value).toBe('07400 123456')
    expect(last()!.e164).toBe('+447400123456')
  })
})

describe('developers are warned', () => {
  test.each<[string, PhoneFieldProps, RegExp]>([
    [
      'about a default country that is not allowed',
      { countries: ['FR', 'DE'] },
      /not among its `countries`/,
    ],
    [
      'about a value without a change handler',
      { value: '+44', onValueChange: undefined },
      /without `onValueChange`/,
    ],
  ])('%s', async (_, props, message) => {
    const spy = vi.spyOn(console, 'error').mockImplementation(() => {})
    await show(props)
    expect(spy.mock.calls.flat().join(' ')).toMatch(message)
    spy.mockRestore()
  })
})
