import { StrictMode } from 'react'
import { describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { codeField, copy, fill } from '../testing/fixtures/code-field.tsx'

describe('a value set with an input event', () => {
  test.each([
    ['123456', '123456'],
    ['123-456', '123456'],
    ['123 456', '123456'],
    ['123\u00a0456', '123456'],
    ['\u202a123456\u202c\u200b', '123456'],
    ['12\u00ad34\u00ad56', '123456'],
    ['123456\n', '123456'],
    ['G-123456', '123456'],
    ['Code 4 login: 123456', '123456'],
    ['1,2,3,4,5,6', '123456'],
    ['12/34/56', '123456'],
    ['1•2•3•4•5•6', '123456'],
    ['Your code is 1 2 3 4 5 6.', '123456'],
  ])('%j', async (text, code) => {
    const { input, slots, changes, completions } = await codeField()
    fill(input, text)
    await expect.poll(() => slots().join('')).toBe(code)
    expect(input.value).toBe(code)
    expect(changes).toEqual([[code, 'autofill']])
    expect(completions).toEqual([[code, 'autofill']])
  })

  test('that is a part completes nothing, and can be continued', async () => {
    const { input, changes, completions } = await codeField()
    fill(input, '1 2')
    await userEvent.keyboard('{End}3')
    expect(input.value).toBe('123')
    expect(changes).toEqual([
      ['12', 'autofill'],
      ['123', 'typing'],
    ])
    expect(completions).toEqual([])
  })

  test('that is empty clears the field', async () => {
    const { input, slots, changes } = await codeField({ defaultValue: '123456' })
    fill(input, '')
    await expect.poll(() => slots().join('')).toBe('')
    expect(changes).toEqual([['', 'autofill']])
  })

  test('again completes the code again', async () => {
    const { input, changes, completions } = await codeField()
    fill(input, '123456')
    fill(input, '123456')
    await expect.poll(() => completions).toHaveLength(2)
    expect(changes).toHaveLength(1)
  })

  test('with no code, or several, changes nothing and is reported', async () => {
    const { input, changes, refusals } = await codeField({ defaultValue: '12' })
    fill(input, 'me@example.com')
    fill(input, '123456 or 654321')
    await expect.poll(() => input.value).toBe('12')
    expect(changes).toEqual([])
    expect(refusals).toEqual([
      ['none', 'autofill'],
      ['several', 'autofill'],
    ])
  })

  test('digit by digit, as password managers type it, completes once', async () => {
    const { input, completions } = await codeField()
    for (const text of ['1', '12', '123', '1234', '12345', '123456']) fill(input, text)
    await expect.poll(() => completions).toEqual([['123456', 'autofill']])
  })

  test.each(['readOnly', 'disabled'])(
    'of a %s field is neither taken nor reported',
    async (name) => {
      const { input, slots, changes, completions, refusals } = await codeField({
        defaultValue: '12',
        [name]: true,
      })
      for (const text of ['123456', '', '34', 'no code']) {
        fill(input, text)
        input.dispatchEvent(new Event('change', { bubbles: true }))
        expect(input.value).toBe('12')
      }
      expect(slots().join('')).toBe('12')
      expect([...changes, ...completions, ...refusals]).toEqual([])
    },
  )

  test('of a field in a disabled fieldset is not taken', async () => {
    const { input, changes } = await codeField({ defaultValue: '12' }, (field) => (
      <fieldset disabled>{field}</fieldset>
    ))
    fill(input, '123456')
    expect(input.value).toBe('12')
    expect(changes).toEqual([])
  })

  test('is reported once in StrictMode', async () => {
    const { input, changes, completions } = await codeField({}, (field) => (
      <StrictMode>{field}</StrictMode>
    ))
    fill(input, '123456')
    await expect.poll(() => completions).toHaveLength(1)
    expect(changes).toHaveLength(1)
  })
})

describe('a pasted text', () => {
  test.each([
    ['987654', '987654'],
    ['Code 4 login: 987654', '987654'],
    ['Your code is\n987-654\nIt is valid for 10 minutes.', '987654'],
    ['987\u00a0654', '987654'],
    ['\u2068987654\u2069', '987654'],
    ['9\u200b8\u200b7\u200b6\u200b5\u200b4', '987654'],
  ])('%j replaces the value, wherever the caret is', async (text, code) => {
    const { input, completions } = await codeField({ defaultValue: '123' })
    await copy(text)
    input.setSelectionRange(1, 1)
    await userEvent.paste()
    expect(input.value).toBe(code)
    expect(completions).toEqual([[code, 'paste']])
    // Behind the code, as behind any text that is pasted.
    expect([input.selectionStart, input.selectionEnd]).toEqual([6, 6])
  })

  test.each([
    ['12', 2, 2, '98', '1298'],
    ['1234', 1, 1, '98', '1984'],
    ['123456', 0, 4, '98', '9856'],
    ['12345', 4, 4, '98', '123498'],
  ])('a part inserted in %j at %i-%i: %j', async (before, start, end, text, after) => {
    const { input, changes } = await codeField({ defaultValue: before })
    await copy(text)
    input.setSelectionRange(start, end)
    await userEvent.paste()
    expect(input.value).toBe(after)
    expect(changes).toEqual([[after, 'paste']])
    expect(input.selectionStart).toBe(start + text.length)
  })

  test('that is too long is not cut', async () => {
    const { input, refusals } = await codeField({ defaultValue: '12345' })
    await copy('98')
    input.setSelectionRange(5, 5)
    await userEvent.paste()
    expect(input.value).toBe('12345')
    expect(refusals).toEqual([['none', 'paste']])
  })
})
