import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { themeProps, themeToCss, themeToStyle } from './index.ts'
import { presets } from './presets.ts'
import { colorTokens, otherTokens } from './tokens.ts'
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
    [
      { mode: 'dark' },
      {
        colorScheme: 'dark',
        '--otp-scheme': 'dark',
        '--otp-color-text': 'CanvasText',
      },
    ],
    [
      { mode: 'dark', tokens: { colorText: 'gold' } },
      { colorScheme: 'dark', '--otp-scheme': 'dark', '--otp-color-text': 'gold' },
    ],
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
    [{ tokens: { dark: { colorAccent: 'pink' } } }, { '--otp-color-accent': 'pink' }],
    [
      { tokens: { light: { colorAccent: undefined }, dark: { colorAccent: 'pink' } } },
      { '--otp-color-accent': 'pink' },
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

describe('a theme that the compiler would reject', () => {
  test.each([
    [{ colorAccent: 'red' }, /theme has no `colorAccent`.*`tokens`/s],
    [{ mode: 'night' }, /no theme mode `night`.*auto, light, dark/s],
    [{ tokens: { dark: { radius: '4px' } } }, /`radius` is no colour.*`tokens`/s],
  ])('%j is warned about', (theme, message) => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see the name of the group.
    themeToStyle(theme as Theme)
    expect(said.mock.calls[0]?.[0]).toMatch(message)
  })

  test('has no invalid value for a length that differs between light and dark', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const tokens = { light: { slotGap: '2px' }, dark: { slotGap: '4px' } }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see the name of the group.
    expect(themeToStyle({ tokens } as Theme)).toEqual({ '--otp-slot-gap': '2px' })
  })

  test.each([null, { tokens: null }, { tokens: { light: null, dark: null } }])(
    '%j is none, as settings from JSON may have it',
    (theme) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see the name of the group.
      expect(themeProps(theme as unknown as Theme).style ?? {}).toEqual({})
    },
  )
})

describe('themeToCss', () => {
  test('returns one rule', () => {
    expect(themeToCss({ mode: 'dark', tokens: { radius: '4px' } })).toBe(
      ':root{color-scheme:dark;--otp-scheme:dark;--otp-color-text:CanvasText;--otp-radius:4px}',
    )
    expect(themeToCss('default', '.sign-up')).toBe('.sign-up{}')
  })

  test.each(['red;}body{display:none', '</style><script>', '{}'])('refuses %s', (colorText) => {
    expect(() => themeToCss({ tokens: { colorText } })).toThrow(/--otp-color-text/)
  })
})

describe('themeProps', () => {
  test('returns the preset for its stylesheet', () => {
    expect(themeProps(undefined)).toEqual({})
    expect(themeProps('shadcn')).toEqual({ 'data-otp-preset': 'shadcn', style: {} })
    expect(themeProps({ tokens: { radius: '0' } })).toEqual({ style: { '--otp-radius': '0' } })
  })

  test('warns about unknown presets', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    // @ts-expect-error -- the compiler rejects it, too.
    themeProps('bootstarp')
    expect(said.mock.calls[0]?.[0]).toMatch(/no theme preset `bootstarp`.*bootstrap/s)
  })
})

describe('the stylesheets', () => {
  const properties = Object.keys({ ...colorTokens, ...otherTokens }).map(
    (name) => `--otp-${name.replace(/[A-Z]/g, '-$&').toLowerCase()}`,
  )
  const internal = new Set(['--otp-preset', '--otp-scheme', '--otp-outline'])
  const declared = (file: string): readonly string[] => {
    const names = [...css(file).matchAll(/^ +(--otp-[a-z-]+):/gm)].map(([, name]) => name!)
    return [...new Set(names)].filter((name) => !internal.has(name))
  }

  test('tokens.css has a default for every token', () => {
    expect(declared('tokens.css').toSorted()).toEqual(properties.toSorted())
  })

  test.each(presets.slice(1))('the preset %s sets tokens only, and its name', (preset) => {
    const file = `presets/${preset}.css`
    expect(declared(file).filter((name) => !properties.includes(name))).toEqual([])
    expect(css(file)).toContain(`--otp-preset: ${preset};`)
  })
})
