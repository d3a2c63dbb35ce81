import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { themeProps, themeToCss, themeToStyle } from './index.ts'
import { tokenNames } from './tokens.ts'
import type { Theme } from './index.ts'

const css = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')

afterEach(() => {
  vi.restoreAllMocks()
})

describe('themeToStyle', () => {
  test.each([
    ['default', {}],
    [{}, {}],
    [{ mode: 'auto' }, {}],
    [{ mode: 'dark' }, { colorScheme: 'dark' }],
    [
      { tokens: { radius: '4px', slotGap: '0px' } },
      { '--otp-radius': '4px', '--otp-slot-gap': '0px' },
    ],
    [
      { tokens: { light: { colorAccent: 'red' }, dark: { colorAccent: 'pink' } } },
      { '--otp-color-accent': 'light-dark(red, pink)' },
    ],
    [
      { tokens: { colorAccent: 'red', dark: { colorAccent: 'pink' } } },
      { '--otp-color-accent': 'light-dark(red, pink)' },
    ],
    [
      { tokens: { dark: { colorAccent: 'pink' } } },
      { '--otp-color-accent': 'light-dark(pink, pink)' },
    ],
    [{ tokens: { radius: undefined } }, {}],
  ] satisfies [Theme, object][])('%j', (theme, style) => {
    expect(themeToStyle(theme)).toEqual(style)
  })

  test('warns about unknown tokens', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    // @ts-expect-error -- the compiler rejects it, too.
    themeToStyle({ tokens: { colorAcent: 'red' } })
    expect(said.mock.calls[0]?.[0]).toMatch(/no theme token `colorAcent`.*colorAccent/s)
  })
})

describe('themeToCss', () => {
  test('returns one rule', () => {
    expect(themeToCss({ mode: 'dark', tokens: { radius: '4px' } })).toBe(
      ':root{color-scheme:dark;--otp-radius:4px}',
    )
    expect(themeToCss('default', '.sign-up')).toBe('.sign-up{}')
  })

  test.each(['red;}body{display:none', '</style><script>', '{}'])('refuses %s', (colorText) => {
    expect(() => themeToCss({ tokens: { colorText } })).toThrow(/--otp-color-text/)
  })
})

test('themeProps returns the preset for its stylesheet', () => {
  expect(themeProps(undefined)).toEqual({})
  expect(themeProps('default')).toEqual({ 'data-otp-preset': 'default', style: {} })
  expect(themeProps({ mode: 'light' })).toEqual({ style: { colorScheme: 'light' } })
})

describe('the stylesheet', () => {
  const tokens = css('tokens.css')

  test('defines every token, and documents each at its top', () => {
    const properties = tokenNames.map(
      (name) => `--otp-${name.replace(/[A-Z]/g, '-$&').toLowerCase()}`,
    )
    const defined = [...tokens.matchAll(/(--otp-[a-z-]+):/g)].map(([, name]) => name)
    expect(new Set(defined)).toEqual(new Set(properties))
    for (const property of properties) expect(css('styles.css')).toContain(property)
  })

  test('its colours have enough contrast, in light and dark', () => {
    const pairs = [
      ['text', 'surface', 4.5],
      ['muted', 'surface', 4.5],
      ['danger', 'surface', 4.5],
      ['success', 'surface', 4.5],
      ['accent', 'surface', 4.5],
      ['on-accent', 'accent', 4.5],
      ['border', 'surface', 3],
    ] as const
    for (const side of [0, 1] as const) {
      for (const [front, back, least] of pairs) {
        const ratio = contrast(colour(tokens, front, side), colour(tokens, back, side))
        expect(ratio, `${front} on ${back}, ${side ? 'dark' : 'light'}`).toBeGreaterThan(least)
      }
    }
  })
})

function colour(tokens: string, name: string, side: 0 | 1): string {
  const found = new RegExp(`--otp-color-${name}: light-dark\\((#[0-9a-f]+), (#[0-9a-f]+)\\)`).exec(
    tokens,
  )
  return found![side + 1]!
}

/** WCAG 2.2, "contrast ratio". */
function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high! + 0.05) / (low! + 0.05)
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(digits.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}
