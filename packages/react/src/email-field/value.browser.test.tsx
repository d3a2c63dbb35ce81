import { useState } from 'react'
import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { focused, paste, show, textbox } from '../testing/fixtures/email-field.tsx'
import { blockedBy } from '../testing/fixtures/validity.ts'
import { EmailField } from './index.ts'
import type { EmailFieldProps, EmailValue } from './index.ts'

/** The text as the user sees it, which Chromium's `value` does not have. */
async function visibleText(input: HTMLInputElement): Promise<string> {
  input.focus()
  input.select()
  await userEvent.copy()
  const target = document.createElement('textarea')
  document.body.append(target)
  target.focus()
  await userEvent.paste()
  target.remove()
  return target.value
}

describe('typing', () => {
  test('reports the address once there is one', async () => {
    const { reported, last } = await focused()
    await userEvent.keyboard('Ada@Example.co')
    expect(reported.map(({ address }) => address).slice(0, -1)).toEqual(Array(13).fill(null))
    expect(last()).toEqual({ text: 'Ada@Example.co', address: 'Ada@example.co', by: 'typing' })
    await userEvent.keyboard('m{Backspace}{Backspace}')
    expect(last()).toEqual({
      text: 'Ada@Example.c',
      address: null,
      reason: 'incomplete-domain',
      by: 'delete',
    })
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(last()?.by).toBe('undo')
  })

  test('an internationalised domain stays as it was typed, and is reported in ASCII form', async () => {
    const { input, last } = await focused()
    await userEvent.keyboard('ada@müller.example')
    expect(last()?.address).toBe('ada@xn--mller-kva.example')
    expect(blockedBy(input)).toBe('')
    await userEvent.tab()
    expect(await visibleText(input)).toBe('ada@müller.example')
  })
})

describe('what is pasted', () => {
  test.each([
    ['Ada <ada@example.com>', 'ada@example.com'],
    ['mailto:ada@example.com?subject=Hello', 'ada@example.com'],
    ['ada\u200b@example.com', 'ada@example.com'],
    ['ａｄａ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'ada@example.com'],
    ['\u00a0ada@example.com;', 'ada@example.com'],
  ])('%j becomes %s at once, and can be undone', async (text, address) => {
    const { input, reported } = await focused()
    await paste(text)
    expect(reported).toEqual([{ text: address, address, by: 'paste' }])
    expect(input.value).toBe(address)
    expect(blockedBy(input)).toBe('')
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(input.value).not.toBe(address)
    expect(reported.at(-1)?.by).toBe('undo')
    await userEvent.tab()
    await expect.element(textbox).toHaveValue(address)
  })

  test('without an address stays as it is', async () => {
    const { input, last } = await focused()
    await paste('ada@example.com, bob@example.com')
    expect(input.value).toBe('ada@example.com, bob@example.com')
    expect(last()).toMatchObject({ address: null, reason: 'several', by: 'paste' })
  })
})

test('what is filled in from outside is reported as autofill', async () => {
  const { input, last } = await show()
  await userEvent.fill(input, 'ada@example.com')
  expect(last()).toEqual({ text: 'ada@example.com', address: 'ada@example.com', by: 'autofill' })
})

test('a default value is not reported', async () => {
  const { input, reported } = await show({ defaultValue: ' Ada <ada@example.com>' })
  expect(input.value).toBe('ada@example.com')
  expect(reported).toEqual([])
})

test('an internationalised default value is valid', async () => {
  const { input } = await show({ defaultValue: 'ada@müller.example' })
  expect(blockedBy(input)).toBe('')
  expect(await visibleText(input)).toBe('ada@müller.example')
})

describe('a controlled field', () => {
  function Controlled({
    valueOf,
    ...props
  }: EmailFieldProps & { valueOf: (email: EmailValue) => string }) {
    const [value, setValue] = useState('')
    return (
      <>
        <EmailField
          aria-label="E-mail"
          {...props}
          value={value}
          onValueChange={(email) => setValue(valueOf(email))}
        />
        <output>{value}</output>
        <button onClick={() => setValue('')}>Clear</button>
        <button onClick={() => setValue('bob@müller.example')}>Replace</button>
      </>
    )
  }
  const button = (name: string) => page.getByRole('button', { name })

  test.each([
    ['text', ({ text }: EmailValue) => text],
    ['address', ({ address }: EmailValue) => address ?? ''],
    ['either', ({ address, text }: EmailValue) => address ?? text],
  ] as const)('can hold the %s', async (form, valueOf) => {
    await render(<Controlled valueOf={valueOf} />)
    await userEvent.click(textbox)
    await userEvent.keyboard('Ada @')
    await expect.element(textbox).toHaveValue('Ada @')
    await userEvent.keyboard('{Backspace}{Backspace}@Example.com')
    await expect.element(textbox).toHaveValue('Ada@Example.com')
    await expect
      .element(page.getByRole('status').last())
      .toHaveTextContent(form === 'text' ? 'Ada@Example.com' : 'Ada@example.com')
    await userEvent.click(button('Replace'))
    await expect.element(textbox).toHaveValue('bob@xn--mller-kva.example')
    await userEvent.click(button('Clear'))
    await expect.element(textbox).toHaveValue('')
  })

  test('that holds the text can clear an incomplete one', async () => {
    await render(<Controlled valueOf={({ text }) => text} />)
    await userEvent.click(textbox)
    await userEvent.keyboard('ada@')
    await userEvent.click(button('Clear'))
    await expect.element(textbox).toHaveValue('')
  })

  test('keeps its value where the change is ignored', async () => {
    const { input } = await focused({ value: 'ada@example.com', onValueChange: () => {} })
    await userEvent.keyboard('x')
    expect(input.value).toBe('ada@example.com')
  })
})
