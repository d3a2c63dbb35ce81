import type { ReactElement } from 'react'
import { describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { codeField, compose, insertText } from '../testing/fixtures/code-field.tsx'

describe('an input method', () => {
  test('that composes each digit (Android) completes the code once', async () => {
    const { input, slots, changes, completions } = await codeField()
    for (const text of ['1', '12', '123', '1234', '12345', '123456']) {
      await compose(text)
      await expect.poll(() => slots().join('')).toBe(text)
    }
    await insertText('123456')
    expect(input.value).toBe('123456')
    expect(changes.map(([code]) => code)).toEqual(['1', '12', '123', '1234', '12345', '123456'])
    expect(changes.every(([, reason]) => reason === 'typing')).toBe(true)
    expect(completions).toEqual([['123456', 'typing']])
  })

  test('is not rewritten while it composes', async () => {
    const { input, slots } = await codeField()
    await compose('１２')
    expect(input.value).toBe('１２')
    expect(slots().join('')).toBe('12')
    await insertText('１２３')
    expect(input.value).toBe('123')
    expect(slots().join('')).toBe('123')
  })

  test('that cancels leaves the code', async () => {
    const { input, changes, completions } = await codeField({ defaultValue: '12' })
    await userEvent.keyboard('{End}')
    await compose('34')
    await compose('')
    await expect.poll(() => input.value).toBe('12')
    expect(changes.at(-1)![0]).toBe('12')
    expect(completions).toEqual([])
  })

  test('on a filled slot overwrites it', async () => {
    const { input, completions } = await codeField({ defaultValue: '123456' })
    await userEvent.keyboard('{Home}{ArrowRight}')
    await compose('9')
    await insertText('9')
    expect(input.value).toBe('193456')
    expect(completions).toEqual([])
  })

  test('over a selection replaces it', async () => {
    const { input } = await codeField({ defaultValue: '123456' })
    await userEvent.keyboard('{Home}{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}')
    await compose('9')
    await insertText('9')
    expect(input.value).toBe('9456')
  })

  test('inserts no character that isn’t part of the charset', async () => {
    const { input, slots } = await codeField({ defaultValue: '1' })
    await userEvent.keyboard('{End}')
    await compose('にほ')
    await insertText('二本')
    expect(input.value).toBe('1')
    expect(slots().join('')).toBe('1')
  })

  test('composes letters of an alphanumeric code', async () => {
    const { input, slots } = await codeField({ charset: 'alphanumeric' })
    await compose('a')
    await compose('ab')
    expect(slots().join('')).toBe('AB')
    await insertText('ab1')
    expect(input.value).toBe('AB1')
  })

  test('ignores the Enter that ends a composition', async () => {
    const { input } = await codeField({}, (field) => <form onSubmit={() => {}}>{field}</form>)
    let prevented: boolean | undefined
    input.form!.addEventListener('keydown', (event) => (prevented = event.defaultPrevented))
    await compose('12')
    input.dispatchEvent(
      new KeyboardEvent('keydown', {
        key: 'Enter',
        isComposing: true,
        bubbles: true,
        cancelable: true,
      }),
    )
    expect(prevented).toBe(false)
  })
})

describe('a keyboard that inserts several characters at once', () => {
  test.each([
    ['a whole code', '', '123456', '123456'],
    ['a whole code over a part', '98', '123456', '123456'],
    ['a code as it was copied', '', '123-456', '123456'],
    ['a part', '12', '34', '1234'],
  ])('%s', async (_, before, text, after) => {
    const { input, completions } = await codeField({ defaultValue: before })
    await userEvent.keyboard('{End}')
    await insertText(text)
    expect(input.value).toBe(after)
    expect(completions).toEqual(after.length === 6 ? [[after, 'autofill']] : [])
  })

  test('reports why a text without a code is refused', async () => {
    const { input, refusals } = await codeField({ defaultValue: '1' })
    await insertText('hello')
    expect(input.value).toBe('1')
    expect(refusals).toEqual([['none', 'autofill']])
  })
})

describe('while an input method composes', () => {
  const posted: unknown[] = []
  const form = (field: ReactElement): ReactElement => (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        posted.push(new FormData(event.currentTarget).get('code'))
      }}
    >
      {field}
    </form>
  )

  test.each([
    ['a1b2c3', 'alphanumeric', 'A1B2C3'],
    ['１２３４５６', 'numeric', '123456'],
    ['12 3456', 'numeric', '123456'],
    ['12345678', 'numeric', '123456'],
  ] as const)('the form posts what was reported: %j', async (text, charset, code) => {
    const { input, changes } = await codeField({ name: 'code', charset }, form)
    await compose(text)
    expect(changes.at(-1)?.[0]).toBe(code)
    expect([...new FormData(input.form!)]).toEqual([['code', code]])
    expect(input.value).toBe(text)
  })

  test.each([
    ['１２３４５６', 'numeric', '123456'],
    ['12 3456', 'numeric', '123456'],
    ['1234567', 'numeric', '123456'],
    ['a1b2-c3', 'alphanumeric', 'A1B2C3'],
  ] as const)('onComplete can submit it: %j', async (text, charset, code) => {
    posted.length = 0
    const field: { current?: HTMLInputElement } = {}
    const { input } = await codeField(
      { name: 'code', charset, onComplete: () => field.current!.form!.requestSubmit() },
      form,
    )
    field.current = input
    await compose(text)
    await expect.poll(() => posted).toEqual([code])
  })

  test('the value is validated, not the text', async () => {
    const { input } = await codeField({ name: 'code' }, form)
    await compose('1 2 3 4')
    await expect.poll(() => input.form!.checkValidity()).toBe(false)
    await compose('1 2 3 4 5 6')
    await expect.poll(() => input.form!.checkValidity()).toBe(true)
  })
})
