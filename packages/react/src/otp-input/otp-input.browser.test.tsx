import { StrictMode, useState } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type { ReactElement } from 'react'
import type { RenderResult } from 'vitest-browser-react'
import type { Details } from '../utils/details.ts'
import { enCode } from '@otp-kit/core/messages'
import { AnnounceContext } from '../status/announce-context.ts'
import type { Announce } from '../status/announce-context.ts'
import { OtpInput } from './index.ts'
import type { InvalidReason, OtpInputProps } from './index.ts'
import '../theme/styles.css'

/** Finds the one text box of a rendered tree. */
function textbox(screen: RenderResult): HTMLInputElement {
  const element = screen.getByRole('textbox').element()
  if (!(element instanceof HTMLInputElement)) throw new TypeError('not an input')
  return element
}

type Told = [code: string, reason: Details['reason']]

/** The field in a form, and everything that it tells. */
async function mount(props: OtpInputProps = {}, wrap = (field: ReactElement) => field) {
  const changes: Told[] = []
  const completions: Told[] = []
  const screen = await render(
    wrap(
      <OtpInput
        aria-label="Code"
        onValueChange={(code, { reason, event }) => {
          expect(event).toBeInstanceOf(Event)
          changes.push([code, reason])
        }}
        onComplete={(code, { reason }) => {
          // Told after the value was committed.
          expect(screen.container.textContent).toContain(code)
          completions.push([code, reason])
        }}
        {...props}
      />,
    ),
  )
  const field = screen.getByRole('textbox', { name: 'Code' })
  const input = textbox(screen)
  const slots = (): string[] =>
    [...screen.container.querySelectorAll('.otp-slot')].map((slot) => slot.textContent)
  return { screen, field, input, slots, changes, completions }
}

async function copy(text: string): Promise<void> {
  const source = document.createElement('textarea')
  source.value = text
  document.body.append(source)
  source.select()
  await userEvent.copy()
  source.remove()
}

function autofill(input: HTMLInputElement, value: string): void {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, value)
  input.dispatchEvent(new Event('input', { bubbles: true }))
}

async function clickSlot(input: HTMLInputElement, index: number): Promise<void> {
  const slot = input.closest('.otp-input')!.querySelectorAll('.otp-slot')[index]!
  const box = slot.getBoundingClientRect()
  const own = input.getBoundingClientRect()
  await userEvent.click(input, {
    position: { x: box.left - own.left + box.width * 0.8, y: box.top - own.top + box.height / 2 },
  })
}

afterEach(() => {
  document.documentElement.removeAttribute('dir')
})

describe('typing', () => {
  test('fills slot after slot, and tells completion once', async () => {
    const { field, input, slots, changes, completions } = await mount()
    await userEvent.click(field)
    await userEvent.keyboard('12345')
    expect(slots()).toEqual(['1', '2', '3', '4', '5', ''])
    expect(completions).toEqual([])
    await userEvent.keyboard('67')
    expect(input.value).toBe('123456')
    expect(changes.map(([code]) => code)).toEqual(['1', '12', '123', '1234', '12345', '123456'])
    expect(changes.every(([, reason]) => reason === 'typing')).toBe(true)
    expect(completions).toEqual([['123456', 'typing']])
  })

  test('takes digits of any script as ASCII, and nothing else', async () => {
    const { field, input, changes } = await mount()
    await userEvent.click(field)
    await userEvent.keyboard('a1-٢')
    expect(input.value).toBe('12')
    expect(changes).toEqual([
      ['1', 'typing'],
      ['12', 'typing'],
    ])
  })

  test('letters of any case are told in capitals', async () => {
    const { field, input } = await mount({ charset: 'alphanumeric' })
    await userEvent.click(field)
    await userEvent.keyboard('aB1')
    expect(input.value).toBe('AB1')
  })

  test('a click on a filled slot and one key change that slot, without completing again', async () => {
    const { input, slots, completions } = await mount({ defaultValue: '123456' })
    await clickSlot(input, 2)
    expect(input.selectionStart).toBe(2)
    await userEvent.keyboard('9')
    expect(slots()).toEqual(['1', '2', '9', '4', '5', '6'])
    await userEvent.keyboard('8')
    expect(input.value).toBe('129856')
    expect(completions).toEqual([])
  })

  test('a click beyond the text puts the caret behind it', async () => {
    const { input } = await mount({ defaultValue: '12' })
    await clickSlot(input, 5)
    expect([input.selectionStart, input.selectionEnd]).toEqual([2, 2])
  })

  test('every slot finds itself under the pointer, with a separator between too', async () => {
    const screen = await render(
      <OtpInput.Root defaultValue="123456">
        <OtpInput.Slots>
          <OtpInput.Group>
            {[0, 1, 2].map((index) => (
              <OtpInput.Slot key={index} index={index} />
            ))}
          </OtpInput.Group>
          <OtpInput.Separator />
          <OtpInput.Group>
            {[3, 4, 5].map((index) => (
              <OtpInput.Slot key={index} index={index} />
            ))}
          </OtpInput.Group>
        </OtpInput.Slots>
        <OtpInput.Input aria-label="Code" />
      </OtpInput.Root>,
    )
    const input = textbox(screen)
    for (const index of [0, 1, 2, 3, 4, 5]) {
      await clickSlot(input, index)
      expect(input.selectionStart).toBe(index)
    }
  })

  test('backspace and delete close up', async () => {
    const { input, changes } = await mount({ defaultValue: '12345' })
    await clickSlot(input, 2)
    await userEvent.keyboard('{Delete}')
    expect(input.value).toBe('1245')
    await userEvent.keyboard('{Backspace}')
    expect(input.value).toBe('145')
    expect(changes).toEqual([
      ['1245', 'delete'],
      ['145', 'delete'],
    ])
  })

  test('the active slot follows the caret', async () => {
    const { screen, field } = await mount({ defaultValue: '12' })
    const active = (): number[] =>
      [...screen.container.querySelectorAll('.otp-slot')].flatMap((slot, index) =>
        slot.hasAttribute('data-active') ? [index] : [],
      )
    expect(active()).toEqual([])
    await userEvent.click(field, { position: { x: 200, y: 20 } })
    await expect.poll(active).toEqual([2])
    await userEvent.keyboard('{ArrowLeft}')
    await expect.poll(active).toEqual([1])
    await userEvent.keyboard('{Control>}a{/Control}')
    await expect.poll(active).toEqual([0, 1])
    await userEvent.tab()
    await expect.poll(active).toEqual([])
  })

  test('one commit a key', async () => {
    let commits = 0
    const { field } = await mount({
      messages: enCode,
      render: (props) => <div {...props} data-n={++commits} />,
    })
    await userEvent.click(field)
    const before = commits
    await userEvent.keyboard('1234')
    expect(commits - before).toBe(4)
  })
})

describe('undo', () => {
  test('takes an overwritten slot back as one step, and a paste', async () => {
    const { input, changes, completions } = await mount({ defaultValue: '123456' })
    await clickSlot(input, 1)
    await userEvent.keyboard('9')
    expect(input.value).toBe('193456')
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(input.value).toBe('123456')
    expect(changes.at(-1)).toEqual(['123456', 'undo'])
    await copy('654 321')
    input.focus()
    await userEvent.paste()
    expect(input.value).toBe('654321')
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(input.value).toBe('123456')
    expect(completions).toEqual([['654321', 'paste']])
  })
})

describe('paste', () => {
  test.each([
    '123456',
    '123-456',
    ' G-123456\n',
    '١٢٣٤٥٦',
    'Code 4 login: 123456',
    'x\n\n@a.b #123456',
  ])('finds the code in %j, wherever the caret is', async (text) => {
    const { field, input, changes, completions } = await mount({ defaultValue: '9' })
    await copy(text)
    await userEvent.click(field)
    await userEvent.paste()
    expect(input.value).toBe('123456')
    expect(changes).toEqual([['123456', 'paste']])
    expect(completions).toEqual([['123456', 'paste']])
  })

  test('a part overwrites from the caret', async () => {
    const { input, completions } = await mount({ defaultValue: '123456' })
    await copy('98')
    await clickSlot(input, 2)
    await userEvent.paste()
    expect(input.value).toBe('129856')
    expect(completions).toEqual([['129856', 'paste']])
  })

  test('the same code again completes again', async () => {
    const { field, changes, completions } = await mount({ defaultValue: '123456' })
    await copy('123456')
    await userEvent.click(field)
    await userEvent.paste()
    await userEvent.paste()
    expect(changes).toEqual([])
    expect(completions).toEqual([
      ['123456', 'paste'],
      ['123456', 'paste'],
    ])
  })

  test('two candidates give nothing, and it says why until the next change', async () => {
    const { screen, field, input, changes } = await mount({ defaultValue: '1' })
    await copy('123456 or 654321')
    await userEvent.click(field)
    await userEvent.paste()
    expect(input.value).toBe('1')
    expect(changes).toEqual([])
    await expect.element(screen.getByRole('status')).toHaveTextContent(/More than one code/)
    await userEvent.keyboard('2')
    await expect.element(screen.getByRole('status')).toHaveTextContent('')
  })

  test('inside a flow it is the flow that shows and says', async () => {
    const announce = vi.fn<Announce>()
    const onValueInvalid = vi.fn<(reason: InvalidReason, details: Details) => void>()
    const { screen, field } = await mount({ onValueInvalid, messages: enCode }, (field) => (
      <AnnounceContext.Provider value={announce}>{field}</AnnounceContext.Provider>
    ))
    await copy('hello')
    await userEvent.click(field)
    await userEvent.paste()
    expect(onValueInvalid.mock.calls.map(([reason, details]) => [reason, details.reason])).toEqual([
      ['none', 'paste'],
    ])
    await userEvent.keyboard('123456')
    expect(announce.mock.calls).toEqual([['The code is complete.', 'polite']])
    expect(screen.container.querySelector('[role=status]')).toBeNull()
  })

  test('a host that prevents the paste has the last word', async () => {
    const { field, input } = await mount({ onPaste: (event) => event.preventDefault() })
    await copy('123456')
    await userEvent.click(field)
    await userEvent.paste()
    expect(input.value).toBe('')
  })
})

describe('autofill', () => {
  test('takes a whole value, and tells once', async () => {
    const { input, slots, changes, completions } = await mount()
    autofill(input, '123-456')
    await expect.poll(slots).toEqual(['1', '2', '3', '4', '5', '6'])
    expect(input.value).toBe('123456')
    expect(changes).toEqual([['123456', 'autofill']])
    expect(completions).toEqual([['123456', 'autofill']])
  })

  test('never cuts what does not fit', async () => {
    const { screen, input, changes, completions } = await mount({ defaultValue: '12' })
    autofill(input, '1234567')
    await expect.element(screen.getByRole('status')).toHaveTextContent(/No code/)
    expect(input.value).toBe('12')
    expect([...changes, ...completions]).toEqual([])
  })

  test('a set value reaches a host’s onChange and onInput too', async () => {
    const seen: string[] = []
    const { input } = await mount({
      onInput: (event) => seen.push(`input ${event.currentTarget.value}`),
      onChange: (event) => seen.push(`change ${event.currentTarget.value}`),
    })
    autofill(input, '123456')
    expect(seen).toEqual(['input 123456', 'change 123456'])
  })
})

describe('input methods', () => {
  test('nothing is rewritten while composing', async () => {
    const { input, changes, slots } = await mount({ charset: 'alphanumeric' })
    input.focus()
    input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(input, 'a１')
    input.dispatchEvent(
      new InputEvent('input', {
        bubbles: true,
        inputType: 'insertCompositionText',
        data: 'a１',
        isComposing: true,
      }),
    )
    expect(input.value).toBe('a１')
    await expect.poll(slots).toEqual(['A', '1', '', '', '', ''])
    input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: 'a１' }))
    expect(input.value).toBe('A1')
    expect(changes).toEqual([['A1', 'typing']])
  })
})

describe('without the browser’s editing commands (jsdom)', () => {
  test('overwriting and pasting still work', async () => {
    const { input, completions } = await mount({ defaultValue: '12345' })
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

describe('the host’s value', () => {
  test('what it refuses is put back', async () => {
    const screen = await render(<WithoutNines />)
    const input = textbox(screen)
    await userEvent.click(input)
    await userEvent.keyboard('192')
    expect(input.value).toBe('12')
  })

  test('set by program, it tells nothing', async () => {
    const tell = vi.fn<() => void>()
    const field = (value: string) => (
      <OtpInput aria-label="Code" value={value} onValueChange={tell} onComplete={tell} />
    )
    const screen = await render(field(''))
    await screen.rerender(field('123456'))
    const input = textbox(screen)
    expect(input.value).toBe('123456')
    await screen.rerender(field(''))
    expect(input.value).toBe('')
    expect(tell).not.toHaveBeenCalled()
  })

  test('a host that puts another value in its place hears of no completion', async () => {
    const onComplete = vi.fn<() => void>()
    const screen = await render(
      <OtpInput aria-label="Code" value="" onValueChange={() => {}} onComplete={onComplete} />,
    )
    autofill(textbox(screen), '123456')
    expect(onComplete).not.toHaveBeenCalled()
  })
})

const form = (field: ReactElement) => (
  <form
    onSubmit={(event) => {
      event.preventDefault()
      event.currentTarget.dataset.submitted = JSON.stringify([...new FormData(event.currentTarget)])
    }}
  >
    <fieldset>{field}</fieldset>
    <button type="submit">Sign up</button>
    <button type="reset">Reset</button>
  </form>
)

const prevent = (event: Event): void => event.preventDefault()

describe('in a form', () => {
  test('submits its name once', async () => {
    const { field, screen } = await mount({ name: 'code' }, form)
    await userEvent.click(field)
    await userEvent.keyboard('123456{Enter}')
    expect(screen.container.querySelector('form')!.dataset.submitted).toBe('[["code","123456"]]')
  })

  test('empty is invalid only with required, a part always', async () => {
    const { field, input, screen } = await mount({ name: 'code' }, form)
    expect(input.checkValidity()).toBe(true)
    await userEvent.click(field)
    await userEvent.keyboard('12')
    expect(input.validity.patternMismatch).toBe(true)
    await userEvent.keyboard('{Enter}')
    expect(screen.container.querySelector('form')!.dataset.submitted).toBeUndefined()
    await screen.rerender(form(<OtpInput aria-label="Code" required />))
    const required = textbox(screen)
    await userEvent.clear(required)
    expect(required.validity.valueMissing).toBe(true)
  })

  test('half a code is never submitted by Enter, not even under noValidate', async () => {
    const { field, input, screen } = await mount({ name: 'code' }, form)
    input.form!.noValidate = true
    await userEvent.click(field)
    await userEvent.keyboard('12{Enter}')
    expect(screen.container.querySelector('form')!.dataset.submitted).toBeUndefined()
    await userEvent.clear(field)
    await userEvent.click(field)
    await userEvent.keyboard('{Enter}')
    expect(screen.container.querySelector('form')!.dataset.submitted).toBe('[["code",""]]')
  })

  test('a reset gives the default back', async () => {
    const { field, input, slots, changes, completions } = await mount({ defaultValue: '12' }, form)
    await userEvent.click(field)
    await userEvent.keyboard('{End}3')
    await userEvent.click(page.getByRole('button', { name: 'Reset' }))
    await expect.poll(slots).toEqual(['1', '2', '', '', '', ''])
    expect(input.value).toBe('12')
    expect(changes.at(-1)).toEqual(['12', 'reset'])
    expect(completions).toEqual([])
  })

  test('a reset tells a host that holds the value, unless it was prevented', async () => {
    const onValueChange = vi.fn<(code: string, details: Details) => void>()
    const { screen, input } = await mount({ value: '123', onValueChange }, form)
    // A field with something to reset fetches what does it.
    await expect.element(screen.getByRole('status')).toBeInTheDocument()
    document.addEventListener('reset', prevent)
    input.form!.reset()
    document.removeEventListener('reset', prevent)
    input.form!.reset()
    await expect.poll(() => onValueChange.mock.calls.length).toBe(1)
    expect(onValueChange.mock.calls[0]![0]).toBe('')
    expect(onValueChange.mock.calls[0]![1].reason).toBe('reset')
    expect(input.value).toBe('123')
  })

  test('a disabled fieldset and readOnly are honoured', async () => {
    const { input, screen } = await mount({ name: 'code', defaultValue: '12' }, form)
    screen.container.querySelector('fieldset')!.disabled = true
    expect(input.matches(':disabled')).toBe(true)
    expect([...new FormData(input.form!)]).toEqual([])
    await screen.rerender(form(<OtpInput aria-label="Code" readOnly required />))
    const readOnly = textbox(screen)
    await copy('123456')
    readOnly.focus()
    await userEvent.paste()
    await userEvent.keyboard('9')
    expect(readOnly.value).toBe('12')
    expect(readOnly.willValidate).toBe(false)
  })
})

describe('on the page', () => {
  test('says what it is to keyboards, password managers and assistive technology', async () => {
    const { input } = await mount({ name: 'code' })
    expect(input.autocomplete).toBe('one-time-code')
    expect(input.inputMode).toBe('numeric')
    expect(input.type).toBe('text')
    expect(input.hasAttribute('maxlength')).toBe(false)
    expect(document.querySelectorAll('input')).toHaveLength(1)
  })

  test('runs from left to right on a page from right to left', async () => {
    document.documentElement.dir = 'rtl'
    const { screen } = await mount({ defaultValue: '12' })
    const [first, second] = screen.container.querySelectorAll('.otp-slot')
    expect(first!.getBoundingClientRect().left).toBeLessThan(second!.getBoundingClientRect().left)
  })

  test('the real text stands under its slots, at any width', async () => {
    for (const width of [256, 328, 400]) {
      const { screen, input } = await mount({ defaultValue: '123456' }, (field) => (
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

  test('in StrictMode everything is told once', async () => {
    const { input, changes, completions } = await mount({}, (field) => (
      <StrictMode>{field}</StrictMode>
    ))
    autofill(input, '123456')
    expect(changes).toHaveLength(1)
    expect(completions).toHaveLength(1)
  })
})
