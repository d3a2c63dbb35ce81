import type { ReactElement } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { codeField, copy, fill } from '../testing/fixtures/code-field.tsx'
import type { Details } from './index.ts'

/** A form, with the field in it or elsewhere on the page. */
const form = (isInside: boolean) => (field: ReactElement) => (
  <>
    <form
      id="sign-up"
      onSubmit={(event) => {
        event.preventDefault()
        const { currentTarget: form } = event
        form.dataset.sent = JSON.stringify([...new FormData(form)])
      }}
    >
      {isInside && <fieldset>{field}</fieldset>}
      <button type="submit">Sign up</button>
      <button type="reset">Reset</button>
    </form>
    {!isInside && <fieldset>{field}</fieldset>}
  </>
)

const sent = () => document.querySelector('form')!.dataset.sent
const prevent = (event: Event): void => event.preventDefault()

describe.each([
  ['around the field', undefined],
  ['of its `form` attribute', 'sign-up'],
])('a form %s', (_, id) => {
  const props = { name: 'code', form: id }
  const inForm = form(id === undefined)

  test('is submitted with the code once', async () => {
    await codeField(props, inForm)
    await userEvent.keyboard('123456{Enter}')
    expect(sent()).toBe('[["code","123456"]]')
  })

  test('is not submitted with an incomplete code, not even with `noValidate`', async () => {
    const { input } = await codeField(props, inForm)
    await userEvent.keyboard('12{Enter}')
    await userEvent.click(page.getByRole('button', { name: 'Sign up' }))
    expect(sent()).toBeUndefined()
    input.form!.noValidate = true
    input.focus()
    await userEvent.keyboard('{Enter}')
    expect(sent()).toBeUndefined()
    await userEvent.keyboard('{Control>}a{/Control}{Delete}{Enter}')
    expect(sent()).toBe('[["code",""]]')
  })

  test('contains nothing of a disabled fieldset', async () => {
    const { input, screen } = await codeField({ ...props, defaultValue: '123456' }, inForm)
    screen.container.querySelector('fieldset')!.disabled = true
    expect([...new FormData(input.form!)]).toEqual([])
    expect(input.willValidate).toBe(false)
    expect(input.matches(':disabled')).toBe(true)
  })

  test('resets to the default', async () => {
    const { slots, input, changes, completions } = await codeField(
      { ...props, defaultValue: '12' },
      inForm,
    )
    await userEvent.keyboard('{End}3')
    await userEvent.click(page.getByRole('button', { name: 'Reset' }))
    await expect.poll(() => slots().join('')).toBe('12')
    expect(input.value).toBe('12')
    expect(changes.at(-1)).toEqual(['12', 'reset'])
    expect(completions).toEqual([])
  })

  test('resets to the default before the field was focused', async () => {
    const { slots, input, changes } = await codeField({ ...props, defaultValue: '12' }, inForm)
    fill(input, '123456')
    await expect.poll(() => slots().join('')).toBe('123456')
    input.form!.reset()
    await expect.poll(() => slots().join('')).toBe('12')
    expect(input.value).toBe('12')
    expect(changes.at(-1)).toEqual(['12', 'reset'])
  })

  test('that prevents its reset changes nothing', async () => {
    const onValueChange = vi.fn<(code: string, details: Details) => void>()
    const { input } = await codeField({ ...props, value: '123', onValueChange }, inForm)
    document.addEventListener('reset', prevent)
    input.form!.reset()
    document.removeEventListener('reset', prevent)
    input.form!.reset()
    // Only the second: where the value is controlled, the reset is reported.
    await expect.poll(() => onValueChange.mock.calls.length).toBe(1)
    expect(onValueChange.mock.calls[0]![0]).toBe('')
    expect(onValueChange.mock.calls[0]![1].reason).toBe('reset')
    expect(input.value).toBe('123')
  })
})

test('a read-only field ignores input and is not validated', async () => {
  const { input, changes } = await codeField(
    { name: 'code', defaultValue: '12', readOnly: true, required: true },
    form(true),
  )
  await copy('123456')
  await userEvent.paste()
  await userEvent.keyboard('9{Backspace}')
  expect(input.value).toBe('12')
  expect(changes).toEqual([])
  expect(input.willValidate).toBe(false)
  expect([...new FormData(input.form!)]).toEqual([['code', '12']])
})
