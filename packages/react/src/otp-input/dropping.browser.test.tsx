import { describe, expect, test } from 'vitest'
import { cdp } from 'vitest/browser'
import { codeField, nextPaint } from '../testing/fixtures/code-field.tsx'

/** Converts a point of this frame to one of the page around it. */
function onPage(x: number, y: number): { x: number; y: number } {
  const frame = window.frameElement
  if (!frame) return { x, y }
  const box = frame.getBoundingClientRect()
  const scale = box.width / window.innerWidth
  return { x: box.left + x * scale, y: box.top + y * scale }
}

/** Drops a text on an input. */
async function drop(input: HTMLInputElement, text: string): Promise<void> {
  await nextPaint()
  const box = input.getBoundingClientRect()
  const at = onPage(box.left + 20, box.top + box.height / 2)
  const data = { items: [{ mimeType: 'text/plain', data: text }], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await cdp().send('Input.dispatchDragEvent', { type, ...at, data })
  }
}

describe('a dropped text', () => {
  test.each([
    ['123-456', '', '123456'],
    ['Your code is 123456.', '98', '123456'],
    ['١٢٣٤٥٦', '', '123456'],
  ])('%j', async (text, before, code) => {
    const { input, slots, changes, completions } = await codeField({ defaultValue: before })
    await drop(input, text)
    await expect.poll(() => input.value).toBe(code)
    expect(slots().join('')).toBe(code)
    expect(changes).toEqual([[code, 'drop']])
    expect(completions).toEqual([[code, 'drop']])
  })

  test('without a code leaves the value', async () => {
    const { input, changes, refusals } = await codeField({ defaultValue: '12' })
    await drop(input, 'hello')
    await expect.poll(() => refusals).toEqual([['none', 'drop']])
    expect(input.value).toBe('12')
    expect(changes).toEqual([])
  })

  test('is ignored by a read-only field', async () => {
    const { input, changes } = await codeField({ defaultValue: '12', readOnly: true })
    await drop(input, '123456')
    expect(input.value).toBe('12')
    expect(changes).toEqual([])
  })
})
