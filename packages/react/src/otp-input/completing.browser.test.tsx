import { StrictMode, useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { codeField, copy, fill } from '../testing/fixtures/code-field.tsx'
import { OtpInput, type OtpInputProps } from './index.ts'

describe('onComplete is called', () => {
  test('again when a character was deleted and typed again', async () => {
    const { completions } = await codeField()
    await userEvent.keyboard('123456{Backspace}6')
    await userEvent.keyboard('{Backspace}7')
    expect(completions).toEqual([
      ['123456', 'typing'],
      ['123456', 'typing'],
      ['123457', 'typing'],
    ])
  })

  test('again when another or the same code is pasted over it', async () => {
    const { completions } = await codeField()
    await copy('123456')
    await userEvent.paste()
    await userEvent.paste()
    await copy('654321')
    await userEvent.paste()
    expect(completions.map(([code]) => code)).toEqual(['123456', '123456', '654321'])
  })

  test('not when a character is corrected, nor when that is undone', async () => {
    const { input, completions } = await codeField({ defaultValue: '123456' })
    await userEvent.keyboard('{Home}9')
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(input.value).toBe('123456')
    expect(completions).toEqual([])
  })

  test('when a code is typed over a selected one', async () => {
    const { completions } = await codeField({ defaultValue: '123456' })
    await userEvent.keyboard('{Control>}a{/Control}654321')
    expect(completions).toEqual([['654321', 'typing']])
  })

  test('once in StrictMode, however the code was entered', async () => {
    const { input, completions } = await codeField({}, (field) => <StrictMode>{field}</StrictMode>)
    await userEvent.keyboard('123456')
    fill(input, '654321')
    await expect.poll(() => completions.map(([code]) => code)).toEqual(['123456', '654321'])
  })

  test('from the render that shows the code', async () => {
    const reported: string[] = []
    function App() {
      const [code, setCode] = useState('')
      return (
        <OtpInput
          aria-label="Code"
          value={code}
          onValueChange={setCode}
          onComplete={(whole) => reported.push(`${whole} ${code}`)}
        />
      )
    }
    const screen = await render(<App />)
    await userEvent.click(screen.getByRole('textbox'))
    await userEvent.keyboard('123456')
    expect(reported).toEqual(['123456 123456'])
  })

  test('not for a render, nor for a value set or changed by the app', async () => {
    const onComplete = vi.fn<NonNullable<OtpInputProps['onComplete']>>()
    const field = (value: string) => (
      <OtpInput aria-label="Code" value={value} onValueChange={() => {}} onComplete={onComplete} />
    )
    const screen = await render(field('12345'))
    await userEvent.click(screen.getByRole('textbox'))
    await userEvent.keyboard('{End}6')
    // Not what was typed …
    await screen.rerender(field('123450'))
    // … which the app sets later by itself.
    await screen.rerender(field('123456'))
    await screen.rerender(field('654321'))
    expect(onComplete).not.toHaveBeenCalled()
  })

  test('once when the app accepts the code later', async () => {
    const onComplete = vi.fn<NonNullable<OtpInputProps['onComplete']>>()
    const field = (value: string) => (
      <OtpInput aria-label="Code" value={value} onValueChange={() => {}} onComplete={onComplete} />
    )
    const screen = await render(field(''))
    await userEvent.click(screen.getByRole('textbox'))
    await copy('123456')
    await userEvent.paste()
    await screen.rerender(field(''))
    expect(onComplete).not.toHaveBeenCalled()
    for (const value of ['123456', '123456', '', '123456']) await screen.rerender(field(value))
    expect(onComplete).toHaveBeenCalledTimes(1)
    expect(onComplete.mock.lastCall).toEqual([
      '123456',
      expect.objectContaining({ reason: 'paste' }),
    ])
  })
})

describe('keys', () => {
  test.each([
    ['{Home}9', '923456'],
    ['{Home}{ArrowRight}{ArrowRight}9', '129456'],
    ['{ArrowLeft}9', '123496'],
    ['{ArrowLeft}{ArrowLeft}9', '123956'],
    ['{ArrowLeft}{ArrowRight}9', '123459'],
    ['{ArrowLeft}{ArrowRight}{ArrowRight}{ArrowLeft}9', '123496'],
    ['{End}{ArrowLeft}9', '123496'],
    ['{Home}{ArrowLeft}9', '923456'],
    ['{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}9', '12349'],
    ['{ArrowLeft}{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}9', '12396'],
    ['{ArrowLeft}{ArrowRight}{Shift>}{ArrowLeft}{/Shift}9', '123459'],
    ['{Home}{ArrowRight}{Shift>}{Home}{/Shift}9', '93456'],
    ['{Home}{ArrowRight}{Shift>}{End}{/Shift}9', '19'],
    ['{Control>}{ArrowLeft}{/Control}9', '923456'],
    ['{Home}{Control>}{ArrowRight}{/Control}{Backspace}', '12345'],
    ['{Home}{Shift>}{ArrowRight}{ArrowRight}{/Shift}9', '93456'],
    ['{Shift>}{Home}{/Shift}9', '9'],
    ['{Control>}a{/Control}{Delete}', ''],
    ['{Control>}{Backspace}{/Control}', ''],
    ['{Home}{Delete}', '23456'],
    ['{Delete}', '12345'],
    ['{Delete}{Delete}', '12345'],
    ['{Delete}7', '123457'],
    ['{ArrowLeft}{ArrowRight}{Delete}', '12345'],
    ['{Backspace}{Backspace}', '1234'],
    ['{ArrowLeft}{ArrowRight}{Backspace}{Backspace}', '1234'],
    ['{ArrowLeft}{ArrowRight}{Backspace}7', '123457'],
    ['{Home}{ArrowRight}{Backspace}', '13456'],
    ['{Home}{ArrowRight}{ArrowRight}{Backspace}{Backspace}', '1456'],
    ['{Home}{ArrowRight}{ArrowRight}{Backspace}{Backspace}{Backspace}', '456'],
    ['{Home}{Backspace}', '23456'],
    ['{Home}{Backspace}{Backspace}', '3456'],
    ['{Home}{Shift>}{ArrowRight}{ArrowRight}{/Shift}{Backspace}', '3456'],
    ['{Home}{ArrowRight}{Control>}{Backspace}{/Control}', '3456'],
    ['{Home}{ArrowRight}{Control>}{Delete}{/Control}', '1'],
  ])('%s', async (keys, after) => {
    const { input, slots } = await codeField({ defaultValue: '123456' })
    input.setSelectionRange(6, 6)
    await userEvent.keyboard(keys)
    expect(input.value).toBe(after)
    expect(slots().join('')).toBe(after)
  })

  test('the caret moves behind an overwritten character', async () => {
    const { input } = await codeField({ defaultValue: '123456' })
    await userEvent.keyboard('{Home}98')
    expect(input.value).toBe('983456')
    expect([input.selectionStart, input.selectionEnd]).toEqual([2, 2])
  })

  test('cut and copy use the plain code', async () => {
    const { input } = await codeField({ defaultValue: '123456', mask: true })
    input.select()
    await userEvent.cut()
    expect(input.value).toBe('')
    await userEvent.paste()
    expect(input.value).toBe('123456')
  })
})
