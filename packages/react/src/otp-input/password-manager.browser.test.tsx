import { afterEach, describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { OtpInput } from './index.ts'
import '../theme/styles.css'

/** As password managers do: places a badge in the page's body, within the right end of the input's box. */
function putBadge(input: HTMLInputElement, size: number, inset: number): HTMLElement {
  const box = input.getBoundingClientRect()
  const badge = document.createElement('div')
  Object.assign(badge.style, {
    position: 'absolute',
    inlineSize: `${size}px`,
    blockSize: `${size}px`,
    left: `${box.right - inset - size + window.scrollX}px`,
    top: `${box.top + (box.height - size) / 2 + window.scrollY}px`,
  })
  document.body.append(badge)
  return badge
}

afterEach(() => {
  document.documentElement.removeAttribute('dir')
})

/** A narrow page gives the badge no room unless it is asked to. */
const badgeRoom = { '--otp-badge-room': '44px' }

describe.each([360, 1280])('at %i px', (width) => {
  test.each([
    [4, 'ltr'],
    [6, 'ltr'],
    [8, 'ltr'],
    [10, 'ltr'],
    [6, 'rtl'],
  ])(
    'a badge covers none of %i slots and doesn’t widen the page (%s)',
    async (length, direction) => {
      await page.viewport(width, 700)
      document.documentElement.dir = direction
      const screen = await render(
        <main style={{ padding: 16, ...badgeRoom }}>
          <OtpInput aria-label="Code" length={length} />
        </main>,
      )
      const input = screen.container.querySelector('input')!
      const { scrollWidth } = document.documentElement
      expect(scrollWidth).toBe(width)
      for (const [size, inset] of [
        [16, 4],
        [24, 8],
        [32, 8],
      ] as const) {
        const badge = putBadge(input, size, inset)
        const box = badge.getBoundingClientRect()
        for (const slot of screen.container.querySelectorAll('.otp-slot')) {
          const { left, right } = slot.getBoundingClientRect()
          expect(box.left >= right || box.right <= left).toBe(true)
        }
        expect(document.documentElement.scrollWidth).toBe(width)
        badge.remove()
      }
    },
  )
})

test.each(['grid', 'inline-grid', 'flex'])(
  'in a narrow %s, which asks for its size, the badge’s room is within it',
  async (display) => {
    await page.viewport(360, 700)
    const screen = await render(
      <main style={{ display, padding: 8, ...badgeRoom }}>
        <OtpInput aria-label="Code" length={8} />
      </main>,
    )
    expect(document.documentElement.scrollWidth).toBe(360)
    expect(screen.container.querySelector('.otp-slot')!.clientWidth).toBeGreaterThan(20)
  },
)

test.each([320, 360])(
  'at %i px the slots have the whole width, and the page is not widened',
  async (width) => {
    await page.viewport(width, 700)
    const screen = await render(
      <main style={{ padding: 16 }}>
        <OtpInput aria-label="Code" />
      </main>,
    )
    const last = [...screen.container.querySelectorAll('.otp-slot')].at(-1)!
    expect(Math.round(last.getBoundingClientRect().right)).toBe(width - 16)
    expect(document.documentElement.scrollWidth).toBe(width)
  },
)
