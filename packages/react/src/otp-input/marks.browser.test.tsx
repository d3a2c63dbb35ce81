import { useState } from 'react'
import type { ReactElement } from 'react'
import { describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { clickSlot, codeField, compose, fill, insertText } from '../testing/fixtures/code-field.tsx'
import { OtpInput } from './index.ts'

interface Field {
  readonly input: HTMLInputElement
  /** The slots with a mark. */
  readonly marked: (mark?: 'data-active' | 'data-selected') => number[]
}

function within(root: ParentNode): Field {
  return {
    input: root.querySelector('input')!,
    marked: (mark = 'data-active') =>
      [...root.querySelectorAll('.otp-slot')].flatMap((slot, index) =>
        slot.hasAttribute(mark) ? [index] : [],
      ),
  }
}

async function inPage(field: ReactElement): Promise<Field> {
  const { container } = await render(field)
  return within(container)
}

async function inShadowTree(field: ReactElement): Promise<Field> {
  const root = document.body
    .appendChild(document.createElement('div'))
    .attachShadow({ mode: 'open' })
  const container = root.appendChild(document.createElement('div'))
  await render(field, { container })
  return within(container)
}

const moves: readonly (readonly [
  string,
  before: string,
  (input: HTMLInputElement) => unknown,
  active: readonly number[],
])[] = [
  ['setSelectionRange', '1234', (input) => input.setSelectionRange(1, 1), [1]],
  ['select()', '1234', (input) => input.select(), [0, 1, 2, 3]],
  ['a chosen “Select all”', '12', () => document.execCommand('selectAll'), [0, 1]],
  ['an insertion without keys', '12', () => document.execCommand('insertText', false, '3'), [3]],
  [
    'setRangeText',
    '12',
    (input) => {
      input.setRangeText('34', 2, 2, 'end')
      input.dispatchEvent(new Event('input', { bubbles: true }))
    },
    [4],
  ],
  ['autofill', '', (input) => fill(input, '1234'), [4]],
  ['autofill of a whole code', '', (input) => fill(input, '123456'), [5]],
  ['autofill of an empty text', '123', (input) => fill(input, ''), [0]],
  ['composition', '1', () => compose('23'), [3]],
  ['text that a keyboard inserts', '1', () => insertText('23'), [3]],
  [
    'undo',
    '12',
    () => {
      document.execCommand('insertText', false, '3')
      document.execCommand('undo')
    },
    [2],
  ],
  ['a reset of the form', '12', (input) => input.form!.reset(), [0]],
]

describe.each([
  ['the page', inPage],
  ['a shadow tree', inShadowTree],
])('in %s the active slot follows', (_, show) => {
  test.each(moves)('%s', async (_, before, move, active) => {
    const { input, marked } = await show(
      <form>
        <OtpInput aria-label="Code" />
      </form>,
    )
    input.focus()
    if (before) fill(input, before)
    input.setSelectionRange(before.length, before.length)
    await expect.poll(marked).toEqual([before.length])
    await move(input)
    await expect.poll(() => marked()).toEqual(active)
  })

  test('a value that the app clears', async () => {
    let clear: (() => void) | undefined
    function App() {
      const [code, setCode] = useState('1234')
      clear = () => setCode('')
      return <OtpInput aria-label="Code" value={code} onValueChange={setCode} />
    }
    const { input, marked } = await show(<App />)
    input.focus()
    await userEvent.keyboard('{End}')
    await expect.poll(() => marked()).toEqual([4])
    clear!()
    await expect.poll(() => marked()).toEqual([0])
  })

  test('each key, and is outlined before the next', async () => {
    const { input, marked } = await show(<OtpInput aria-label="Code" defaultValue="123456" />)
    input.focus()
    input.setSelectionRange(6, 6)
    const walked: number[][] = []
    for (const key of [
      'ArrowLeft',
      'ArrowLeft',
      'ArrowRight',
      'ArrowRight',
      'ArrowRight',
      'Home',
    ]) {
      await userEvent.keyboard(`{${key}}`)
      walked.push(marked())
    }
    expect(walked).toEqual([[4], [3], [4], [5], [5], [0]])
  })
})

test('selected slots are marked, and lose their marks with the focus', async () => {
  const { input, marked } = await inPage(<OtpInput aria-label="Code" defaultValue="1234" />)
  input.focus()
  input.setSelectionRange(1, 3)
  await expect.poll(() => marked('data-selected')).toEqual([1, 2])
  expect(marked()).toEqual([1, 2])
  input.blur()
  expect([...marked(), ...marked('data-selected')]).toEqual([])
})

describe('Tab', () => {
  const enter = async (): Promise<void> => {
    await userEvent.tab()
    await userEvent.tab({ shift: true })
  }

  test('into a partial code selects nothing, so that the next key continues it', async () => {
    const { input } = await codeField({}, (field) => (
      <>
        {field}
        <button>Next</button>
      </>
    ))
    await userEvent.keyboard('12')
    await enter()
    expect(document.activeElement).toBe(input)
    await userEvent.keyboard('3')
    expect(input.value).toBe('123')
  })

  test('into a partial code, still held at the next key', async () => {
    const { input } = await codeField({ defaultValue: '12' }, (field) => (
      <>
        <button>Before</button>
        {field}
      </>
    ))
    document.querySelector('button')!.focus()
    await userEvent.keyboard('{Tab>}3{/Tab}')
    expect(document.activeElement).toBe(input)
    expect(input.value).toBe('123')
  })

  test('into a whole code selects it, so that another one can be typed', async () => {
    const { input } = await codeField({ defaultValue: '123456' }, (field) => (
      <>
        {field}
        <button>Next</button>
      </>
    ))
    await enter()
    await userEvent.keyboard('9')
    expect(input.value).toBe('9')
  })

  test('leaves what the app selects', async () => {
    const { input } = await codeField({ defaultValue: '12' })
    await clickSlot(input, 1)
    input.blur()
    input.focus()
    input.select()
    await userEvent.keyboard('3')
    expect(input.value).toBe('3')
  })
})
