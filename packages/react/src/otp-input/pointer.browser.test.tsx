import { describe, expect, test } from 'vitest'
import { cdp } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type { ReactElement } from 'react'
import { nextPaint } from '../testing/fixtures/code-field.tsx'
import { OtpInput } from './index.ts'
import '../theme/styles.css'

const row = (indices: readonly number[]): ReactElement[] =>
  indices.map((index) => <OtpInput.Slot key={index} index={index} />)

const plain = <OtpInput aria-label="Code" defaultValue="123456" />

const parted = (
  <OtpInput.Root defaultValue="123456">
    <OtpInput.Slots>
      <OtpInput.Group>{row([0, 1, 2])}</OtpInput.Group>
      <OtpInput.Separator />
      <OtpInput.Group>{row([3, 4, 5])}</OtpInput.Group>
    </OtpInput.Slots>
    <OtpInput.Input aria-label="Code" />
  </OtpInput.Root>
)

type MouseEventType = 'mousePressed' | 'mouseMoved' | 'mouseReleased'

/** Renders a field; returns real pointer events on it. */
async function pointAt(element: ReactElement) {
  const screen = await render(element)
  const input = screen.container.querySelector('input')!
  input.focus()
  await nextPaint()
  const slots = screen.container.querySelectorAll('.otp-slot')
  // The page of the tests is a frame, and may be scaled.
  const frame = window.frameElement!.getBoundingClientRect()
  const scale = frame.width / window.innerWidth

  async function mouse(
    type: MouseEventType,
    slot: number,
    part: number,
    modifiers = 0,
    clickCount = 1,
  ): Promise<void> {
    const box = slots[slot]!.getBoundingClientRect()
    await cdp().send('Input.dispatchMouseEvent', {
      type,
      x: frame.left + (box.left + box.width * part) * scale,
      y: frame.top + (box.top + box.height / 2) * scale,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount,
      modifiers,
    })
  }
  /** The position of a caret: of the grid of the real text. */
  function caretAt(index: number): number {
    const style = getComputedStyle(input)
    const canvas = document.createElement('canvas').getContext('2d')!
    canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
    const pitch = canvas.measureText('0').width + Number.parseFloat(style.letterSpacing)
    const box = input.getBoundingClientRect()
    const inset = Number.parseFloat(style.textIndent) + Number.parseFloat(style.paddingLeft)
    return box.left + ((inset + index * pitch) * box.width) / input.offsetWidth
  }
  return {
    slots,
    caretAt,
    async tap(slot: number, part: number) {
      const { left, top, width, height } = slots[slot]!.getBoundingClientRect()
      const x = frame.left + (left + width * part) * scale
      const y = frame.top + (top + height / 2) * scale
      const touch = (type: 'touchStart' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
        cdp().send('Input.dispatchTouchEvent', { type, touchPoints })
      await touch('touchStart', [{ x, y }])
      await touch('touchEnd', [])
    },
    selection: () => [input.selectionStart, input.selectionEnd],
    async press(slot: number, part = 0.5, modifiers = 0, clickCount = 1) {
      await mouse('mousePressed', slot, part, modifiers, clickCount)
      await mouse('mouseReleased', slot, part, modifiers, clickCount)
    },
    async drag(from: number, to: number, part = 0.5) {
      await mouse('mousePressed', from, part)
      await mouse('mouseMoved', to, part)
      await mouse('mouseReleased', to, part)
    },
  }
}

const shift = 8

const surroundings: Readonly<Record<string, ReactElement>> = {
  slots: plain,
  'groups with a separator': parted,
  'a narrow row': <div style={{ inlineSize: 220 }}>{plain}</div>,
  'a right-to-left page': <div dir="rtl">{parted}</div>,
  'a zoomed row': <div style={{ zoom: 1.3 }}>{plain}</div>,
  'a page that overrides its text’s spacing (WCAG 1.4.12)': (
    <>
      <style>
        {`* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important }
        p { margin-bottom: 2em !important } body { text-align: center }`}
      </style>
      {plain}
    </>
  ),
  'a page with other styles for inputs': (
    <>
      <style>{'input:not(#a) { padding: 8px 20px; text-align: right; text-indent: 1em }'}</style>
      {plain}
    </>
  ),
  'a scaled row': <div style={{ scale: '0.8', transformOrigin: '0 0' }}>{plain}</div>,
}

describe.each(Object.entries(surroundings))('in %s', (_, element) => {
  test('a press anywhere in a slot puts the caret there', async () => {
    const { press, selection } = await pointAt(element)
    for (const slot of [0, 1, 2, 3, 4, 5]) {
      for (const part of [0.06, 0.5, 0.94]) {
        await press(slot, part)
        expect(selection()).toEqual([slot, slot])
      }
    }
  })

  test('a drag selects the slots from the first to the last, in either direction', async () => {
    const { drag, selection } = await pointAt(element)
    await drag(1, 4)
    expect(selection()).toEqual([1, 5])
    await drag(4, 1, 0.9)
    expect(selection()).toEqual([1, 5])
    await drag(2, 3, 0.1)
    expect(selection()).toEqual([2, 4])
  })

  test('a press with Shift selects the slots up to it', async () => {
    const { press, selection } = await pointAt(element)
    await press(1)
    await press(4, 0.8, shift)
    expect(selection()).toEqual([1, 5])
    await press(3)
    await press(0, 0.8, shift)
    expect(selection()).toEqual([0, 4])
  })

  test('a double press selects the code', async () => {
    const { press, selection } = await pointAt(element)
    await press(2)
    await press(2, 0.5, 0, 2)
    expect(selection()).toEqual([0, 6])
  })

  test('the caret is drawn in the middle of its slot', async () => {
    const { slots, caretAt } = await pointAt(element)
    for (const [index, slot] of slots.entries()) {
      const box = slot.getBoundingClientRect()
      expect(Math.abs(caretAt(index) - (box.left + box.width / 2))).toBeLessThan(1)
    }
  })
})

test('a touch puts the caret on its slot', async () => {
  const { tap, selection } = await pointAt(plain)
  for (const slot of [4, 1]) {
    await tap(slot, 0.9)
    await expect.poll(selection).toEqual([slot, slot])
  }
})

test('a press of a disabled field, and one with another button, do nothing', async () => {
  const { press, selection } = await pointAt(
    <OtpInput aria-label="Code" defaultValue="123456" disabled />,
  )
  const before = selection()
  await press(2)
  expect(selection()).toEqual(before)
})
