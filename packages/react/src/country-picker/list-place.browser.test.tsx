import { enPhone } from '@otp-kit/core/messages'
import { afterEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { faultsOfOpenList } from '../testing/fixtures/faults-of-open-list.ts'
import { expectWhole, openIn, openPicker, picker } from '../testing/fixtures/open-picker.tsx'
import '../theme/styles.css'

const { list, number, search } = picker

const boxOf = (element: Element): DOMRect => element.getBoundingClientRect()
const frame = (): DOMRect => boxOf(document.querySelector('.otp-phone-control')!)

const size = { width: window.innerWidth, height: window.innerHeight }
afterEach(async () => {
  await page.viewport(size.width, size.height)
})

describe.each([
  [320, 256],
  [360, 640],
  [1280, 800],
])('at %i × %i pixels the list is in sight and every option can be pressed', (width, height) => {
  test.each([
    ['ltr', 0],
    ['ltr', height - 60],
    ['rtl', height / 2],
  ] as const)('%s, with the field %i pixels from the top', async (dir, top) => {
    await page.viewport(width, height)
    await openIn((field) => (
      <div dir={dir} style={{ padding: `${top}px 16px 0`, minHeight: height }}>
        {field}
      </div>
    ))
    expect(faultsOfOpenList()).toEqual([])
  })
})

test('the platform’s height of popovers doesn’t give the list its height: in WebKit it would have none', async () => {
  await openPicker()
  const popover = document.querySelector<HTMLElement>('.otp-country-popover')!
  expect(popover.computedStyleMap().get('height')?.toString()).toBe('auto')
})

describe('clipping', () => {
  test('a card, a transform or a filter around the field doesn’t clip the list', async () => {
    await openIn((field) => (
      <div
        style={{
          overflow: 'hidden',
          height: 60,
          width: 300,
          transform: 'translateX(20px) scale(0.9)',
        }}
      >
        <div style={{ filter: 'blur(0)', contain: 'paint' }}>{field}</div>
      </div>
    ))
    expectWhole()
    expect(boxOf(list.element()).left).toBeCloseTo(frame().left, 0)
    expect(boxOf(list.element()).top).toBeGreaterThanOrEqual(frame().bottom)
  })

  test('at 400 % zoom the search and some countries are fully visible', async () => {
    await page.viewport(320, 256)
    await openIn((field) => <div style={{ padding: '90px 16px 400px' }}>{field}</div>)
    const { top, bottom, left, right } = boxOf(list.element())
    expect(top).toBeGreaterThanOrEqual(0)
    expect(bottom).toBeLessThanOrEqual(256)
    expect(left).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThanOrEqual(320)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
    expect(boxOf(page.getByRole('listbox').element()).height).toBeGreaterThan(100)
    expectWhole()
  })

  test('at the end of the page the list is above the field, and the search doesn’t move', async () => {
    await page.viewport(360, 640)
    await openIn((field) => (
      <div style={{ paddingTop: 540, height: 640, boxSizing: 'border-box' }}>{field}</div>
    ))
    expect(boxOf(list.element()).bottom).toBeLessThanOrEqual(frame().top)
    const { top } = boxOf(search.element())
    await userEvent.keyboard('germany')
    await expect.poll(picker.names).toEqual(['Germany'])
    expect(boxOf(search.element()).top).toBe(top)
    expectWhole()
  })
})

describe('while the list is open', () => {
  test('scrolling the page moves it, but not out of sight', async () => {
    await page.viewport(360, 640)
    await openIn((field) => <div style={{ padding: '100px 0 3000px' }}>{field}</div>)
    const before = boxOf(list.element()).top
    window.scrollTo(0, 40)
    await expect.poll(() => boxOf(list.element()).top).toBe(before - 40)
    window.scrollTo(0, 2000)
    await expect.poll(() => boxOf(list.element()).top).toBe(8)
    expectWhole()
    window.scrollTo(0, 0)
  })

  test('an on-screen keyboard or a smaller window moves it', async () => {
    await page.viewport(360, 740)
    await openIn((field) => <div style={{ paddingTop: 200 }}>{field}</div>)
    expect(boxOf(list.element()).height).toBe(380)
    await page.viewport(360, 420)
    await expect.poll(() => boxOf(list.element()).bottom).toBeLessThanOrEqual(420)
    expectWhole()
  })
})

test('opens at its button, which is at the left of the number on a right-to-left page, too', async () => {
  await page.viewport(1000, 800)
  await openIn(
    (field) => (
      <div dir="rtl" style={{ margin: 24 }}>
        {field}
      </div>
    ),
    { locale: 'ar', messages: enPhone },
  )
  expect(frame().width).toBeGreaterThan(500)
  expect(boxOf(list.element()).left).toBeCloseTo(frame().left, 0)
  expect(boxOf(list.element()).width).toBeLessThan(frame().width)
})

test('the list has the page’s direction, the number is left to right', async () => {
  await openIn(
    (field) => (
      <div dir="rtl" style={{ margin: 24, inlineSize: 340 }}>
        {field}
      </div>
    ),
    { locale: 'ar', messages: enPhone },
  )
  expect(getComputedStyle(list.element()).direction).toBe('rtl')
  expect(boxOf(list.element()).right).toBeCloseTo(frame().right, 0)
  expect(getComputedStyle(number.element()).direction).toBe('ltr')
})

test('the search and the options are 44 pixels high, and the text is large enough not to zoom on iOS', async () => {
  await openPicker()
  expect(frame().height).toBeGreaterThanOrEqual(44)
  for (const element of [search.element(), page.getByRole('option').nth(0).element()]) {
    expect(boxOf(element).height).toBeGreaterThanOrEqual(44)
  }
  expect(parseFloat(getComputedStyle(search.element()).fontSize)).toBeGreaterThanOrEqual(16)
})
