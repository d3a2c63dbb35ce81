import { useState } from 'react'
import { describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { codeField, copy, fill } from '../testing/fixtures/code-field.tsx'
import { pageIn } from '../testing/fixtures/page-language.ts'
import { OtpInput } from './index.ts'

function WithoutNines() {
  const [code, setCode] = useState('')
  return (
    <OtpInput
      aria-label="Code"
      value={code}
      onValueChange={(next) => setCode(next.includes('9') ? code : next)}
    />
  )
}

describe('a controlled value', () => {
  test('that the app doesn’t change is restored', async () => {
    const screen = await render(<WithoutNines />)
    const input = screen.container.querySelector('input')!
    input.focus()
    await userEvent.keyboard('192')
    expect(input.value).toBe('12')
    fill(input, '999999')
    await expect.poll(() => input.value).toBe('12')
  })

  test('set by the app calls no handler', async () => {
    const tell = vi.fn<() => void>()
    const field = (value: string) => (
      <OtpInput aria-label="Code" value={value} onValueChange={tell} onComplete={tell} />
    )
    const screen = await render(field(''))
    await screen.rerender(field('123456'))
    const input = screen.container.querySelector('input')!
    expect(input.value).toBe('123456')
    await screen.rerender(field(''))
    expect(input.value).toBe('')
    expect(tell).not.toHaveBeenCalled()
  })
})

describe('given handlers', () => {
  test('can prevent a paste', async () => {
    const { input } = await codeField({ onPaste: (event) => event.preventDefault() })
    await copy('123456')
    await userEvent.paste()
    expect(input.value).toBe('')
  })

  test('are called for a value set by a script', async () => {
    const seen: string[] = []
    const { input } = await codeField({
      onInput: (event) => seen.push(`input ${event.currentTarget.value}`),
      onChange: (event) => seen.push(`change ${event.currentTarget.value}`),
    })
    fill(input, '123456')
    expect(seen).toEqual(['input 123456', 'change 123456'])
  })
})

describe('on the page', () => {
  test('has the attributes for keyboards, password managers and translators', async () => {
    const { screen, input } = await codeField({ name: 'code' })
    expect(input.autocomplete).toBe('one-time-code')
    expect(input.inputMode).toBe('numeric')
    expect(input.type).toBe('text')
    expect(input.spellcheck).toBe(false)
    expect(input.hasAttribute('maxlength')).toBe(false)
    expect(document.querySelectorAll('input')).toHaveLength(1)
    const slots = screen.container.querySelector<HTMLElement>('.otp-slots')!
    expect([slots.translate, slots.ariaHidden]).toEqual([false, 'true'])
  })

  test('attributes can be replaced', async () => {
    const { input } = await codeField({
      autoComplete: 'off',
      inputMode: 'text',
      pattern: '.*',
      title: 'Yours',
      enterKeyHint: 'go',
    })
    expect([input.autocomplete, input.inputMode, input.pattern]).toEqual(['off', 'text', '.*'])
    expect([input.title, input.enterKeyHint]).toEqual(['Yours', 'go'])
  })

  test.each([
    ['its length where nothing else describes it', {}, '4 digits'],
    ['the given description', { 'aria-describedby': 'hint' }, 'From your app.'],
  ])('is described by %s', async (_, props, description) => {
    const { field } = await codeField({ ...props, length: 4 }, (field) => (
      <>
        {field}
        <p id="hint">From your app.</p>
      </>
    ))
    await expect.element(field).toHaveAccessibleDescription(description)
  })

  test('is left to right on a right-to-left page', async () => {
    pageIn('en', 'rtl')
    const { screen } = await codeField({ defaultValue: '12' })
    const [first, second] = screen.container.querySelectorAll('.otp-slot')
    expect(first!.getBoundingClientRect().left).toBeLessThan(second!.getBoundingClientRect().left)
  })

  test('the real text is under its slots, at any width', async () => {
    for (const width of [256, 328, 400]) {
      const { screen, input } = await codeField({ defaultValue: '123456' }, (field) => (
        <div style={{ inlineSize: width }}>{field}</div>
      ))
      const style = getComputedStyle(input)
      const start = input.getBoundingClientRect().left + Number.parseFloat(style.paddingLeft)
      const canvas = document.createElement('canvas').getContext('2d')!
      canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
      const glyph = canvas.measureText('0').width
      const pitch = glyph + Number.parseFloat(style.letterSpacing)
      for (const [index, slot] of screen.container.querySelectorAll('.otp-slot').entries()) {
        const { left, width: slotWidth } = slot.getBoundingClientRect()
        expect(Math.abs(start + index * pitch - (left + slotWidth / 2))).toBeLessThan(1)
      }
      expect(input.scrollWidth).toBeLessThanOrEqual(input.clientWidth)
      expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth)
      await screen.unmount()
    }
  })
})
