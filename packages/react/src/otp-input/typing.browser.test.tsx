import { userEvent as simulatedUser } from '@testing-library/user-event'
import { enCode } from '@otp-kit/core/messages'
import { Profiler, useState } from 'react'
import { describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { clickSlot, codeField, copy } from '../testing/fixtures/code-field.tsx'
import { OtpInput } from './index.ts'

describe('typing', () => {
  test('fills slot after slot, and completes once', async () => {
    const { input, slots, changes, completions, refusals } = await codeField()
    await userEvent.keyboard('12345')
    expect(slots()).toEqual(['1', '2', '3', '4', '5', ''])
    expect(completions).toEqual([])
    await userEvent.keyboard('67')
    expect(input.value).toBe('123456')
    expect(changes.map(([code]) => code)).toEqual(['1', '12', '123', '1234', '12345', '123456'])
    expect(changes.every(([, reason]) => reason === 'typing')).toBe(true)
    expect(completions).toEqual([['123456', 'typing']])
    expect(refusals).toEqual([['full', 'typing']])
  })

  test('refuses characters that a code hasn’t; spaces and dashes are ignored silently', async () => {
    const { input, refusals } = await codeField()
    await userEvent.keyboard('1 2-3.x4')
    expect(input.value).toBe('1234')
    expect(refusals).toEqual([['character', 'typing']])
  })

  test('letters of any case become capitals', async () => {
    const { input, slots, changes } = await codeField({ charset: 'alphanumeric' })
    await userEvent.keyboard('aB1é')
    expect(input.value).toBe('AB1')
    expect(slots().join('')).toBe('AB1')
    expect(changes.at(-1)).toEqual(['AB1', 'typing'])
  })

  test('a click on a filled slot and one key change that slot, without completing again', async () => {
    const { input, slots, completions } = await codeField({ defaultValue: '123456' })
    await clickSlot(input, 2)
    expect(input.selectionStart).toBe(2)
    await userEvent.keyboard('9')
    expect(slots()).toEqual(['1', '2', '9', '4', '5', '6'])
    await userEvent.keyboard('8')
    expect(input.value).toBe('129856')
    expect(completions).toEqual([])
  })

  test('a click beyond the text puts the caret behind it', async () => {
    const { input } = await codeField({ defaultValue: '12' })
    await clickSlot(input, 5)
    expect([input.selectionStart, input.selectionEnd]).toEqual([2, 2])
  })

  test('Backspace and Delete remove what the outlined slot shows, and close the gap', async () => {
    const { input, changes } = await codeField({ defaultValue: '12345' })
    await clickSlot(input, 2)
    await userEvent.keyboard('{Delete}')
    expect(input.value).toBe('1245')
    await userEvent.keyboard('{Backspace}')
    expect(input.value).toBe('125')
    expect(changes).toEqual([
      ['1245', 'delete'],
      ['125', 'delete'],
    ])
  })

  test('Backspace walks to the left from the outlined slot', async () => {
    const { input } = await codeField({ defaultValue: '123' })
    await clickSlot(input, 1)
    const values: string[] = []
    for (let keys = 0; keys < 4; keys++) {
      await userEvent.keyboard('{Backspace}')
      values.push(input.value)
    }
    expect(values).toEqual(['13', '3', '', ''])
  })

  test('the active slot follows the caret', async () => {
    const { screen, input } = await codeField({ defaultValue: '12' })
    const active = (): number[] =>
      [...screen.container.querySelectorAll('.otp-slot')].flatMap((slot, index) =>
        slot.hasAttribute('data-active') ? [index] : [],
      )
    input.blur()
    expect(active()).toEqual([])
    await clickSlot(input, 4)
    await expect.poll(active).toEqual([2])
    await userEvent.keyboard('{ArrowLeft}')
    await expect.poll(active).toEqual([1])
    await userEvent.keyboard('{Control>}a{/Control}')
    await expect.poll(active).toEqual([0, 1])
    await userEvent.tab()
    await expect.poll(active).toEqual([])
  })

  test('user-event in a real browser, whose events are not trusted, types every character', async () => {
    const { input, completions } = await codeField({ charset: 'alphanumeric', length: 8 })
    await simulatedUser.type(input, 'lkw2cff8')
    expect(completions).toEqual([['LKW2CFF8', 'typing']])
  })

  test('the active slot is the first one after an app has cleared the code', async () => {
    function Clearing() {
      const [code, setCode] = useState('')
      return (
        <OtpInput
          aria-label="Code"
          value={code}
          onValueChange={setCode}
          onComplete={() => setCode('')}
        />
      )
    }
    const { container } = await render(<Clearing />)
    container.querySelector('input')!.focus()
    await userEvent.keyboard('123456')
    await expect.poll(() => container.querySelector('input')!.value).toBe('')
    const slots = [...container.querySelectorAll('.otp-slot')]
    expect(slots.map((slot) => slot.hasAttribute('data-active'))).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ])
  })

  test('costs one commit a key', async () => {
    let commits = 0
    const { screen } = await codeField({ messages: enCode }, (field) => (
      <Profiler id="field" onRender={() => commits++}>
        {field}
      </Profiler>
    ))
    await expect.element(screen.getByRole('status')).toBeInTheDocument()
    const before = commits
    await userEvent.keyboard('12345')
    expect(commits - before).toBe(5)
  })
})

describe('mask', () => {
  test('shows bullets and changes nothing else', async () => {
    const { input, slots, completions } = await codeField({ mask: true })
    await userEvent.keyboard('12')
    expect(slots()).toEqual(['•', '•', '', '', '', ''])
    expect([input.value, input.inputMode, input.type]).toEqual(['12', 'numeric', 'text'])
    await userEvent.keyboard('3456')
    expect(completions).toEqual([['123456', 'typing']])
  })
})

describe('without the browser’s editing commands (jsdom)', () => {
  test('overwriting and pasting work', async () => {
    const { input, completions } = await codeField({ defaultValue: '12345' })
    Object.defineProperty(document, 'execCommand', { value: undefined, configurable: true })
    try {
      await clickSlot(input, 0)
      await userEvent.keyboard('9x')
      expect(input.value).toBe('92345')
      await copy('654 321')
      input.select()
      await userEvent.paste()
      expect(input.value).toBe('654321')
      expect(completions).toEqual([['654321', 'paste']])
    } finally {
      Reflect.deleteProperty(document, 'execCommand')
    }
  })
})
