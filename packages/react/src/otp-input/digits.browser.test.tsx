import { describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { codeField, copy, fill } from '../testing/fixtures/code-field.tsx'

describe.each([
  ['Arabic-Indic', '١٢٣٤٥٦'],
  ['Persian', '۱۲۳۴۵۶'],
  ['Devanagari', '१२३४५६'],
  ['Bengali', '১২৩৪৫৬'],
  ['full-width', '１２３４５６'],
])('%s digits', (_, text) => {
  test('typed one by one', async () => {
    const { input, changes, completions } = await codeField()
    await userEvent.keyboard(text)
    expect(input.value).toBe('123456')
    expect(changes.map(([code]) => code)).toEqual(['1', '12', '123', '1234', '12345', '123456'])
    expect(completions).toEqual([['123456', 'typing']])
  })

  test('pasted', async () => {
    const { input, completions } = await codeField()
    await copy(text)
    await userEvent.paste()
    expect(input.value).toBe('123456')
    expect(completions).toEqual([['123456', 'paste']])
  })

  test('filled in', async () => {
    const { input, slots, completions } = await codeField()
    fill(input, text)
    await expect.poll(() => slots().join('')).toBe('123456')
    expect(input.value).toBe('123456')
    expect(completions).toEqual([['123456', 'autofill']])
  })
})
