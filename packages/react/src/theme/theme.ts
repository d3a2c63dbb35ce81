import type { CSSProperties } from 'react'
import { warn } from '../utils/warn.ts'
import { tokenNames } from './tokens.ts'
import type { ColorTokens, Tokens } from './tokens.ts'

declare const process: { readonly env: { readonly NODE_ENV?: string | undefined } }

/** The looks that the stylesheet contains. */
export type Preset = 'default'

/** The name of a preset, or a preset with changes. */
export type Theme =
  | Preset
  | {
      /** @default 'default' */
      readonly preset?: Preset | undefined
      /** `auto` follows the `color-scheme` of the page. @default 'auto' */
      readonly mode?: 'light' | 'dark' | 'auto' | undefined
      /** `light` and `dark` win over the tokens beside them. A colour given for one of them only is used for both. */
      readonly tokens?:
        | (Tokens & {
            readonly light?: ColorTokens | undefined
            readonly dark?: ColorTokens | undefined
          })
        | undefined
    }

const property = (name: string): string =>
  `--otp-${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}`

const keysOf = (colors: ColorTokens): (keyof ColorTokens)[] =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- other keys are warned about, and harmless.
  Object.keys(colors) as (keyof ColorTokens)[]

/** Returns the theme as declarations: `color-scheme` where a mode is set, and its tokens. */
function declarations(theme: Theme): Record<string, string> {
  const { mode, tokens = {} } = typeof theme === 'string' ? {} : theme
  const { light = {}, dark = {}, ...both } = tokens
  const result: Record<string, string> = {}
  if (mode === 'light' || mode === 'dark') result['color-scheme'] = mode
  for (const [name, value] of Object.entries({ ...dark, ...light, ...both })) {
    if (value === undefined) continue
    if (process.env.NODE_ENV !== 'production') warnOfUnknown(name)
    result[property(name)] = value
  }
  for (const name of new Set([...keysOf(light), ...keysOf(dark)])) {
    const day = light[name] ?? both[name] ?? dark[name]
    const night = dark[name] ?? both[name] ?? light[name]
    if (day && night) result[property(name)] = `light-dark(${day}, ${night})`
  }
  return result
}

function warnOfUnknown(name: string): void {
  if (tokenNames.some((known) => known === name)) return
  warn(
    `There is no theme token \`${name}\`: it has no effect. ` +
      `The tokens are ${tokenNames.join(', ')}.`,
  )
}

/**
 * Returns the theme as a `style` prop, for any element around the fields: `<form style={themeToStyle(theme)}>`. A strict
 * Content Security Policy forbids `style` in server HTML; use `themeToCss` there.
 */
export function themeToStyle(theme: Theme): CSSProperties {
  const { 'color-scheme': colorScheme, ...tokens } = declarations(theme)
  return { ...(colorScheme ? { colorScheme } : {}), ...tokens }
}

/**
 * Returns the theme as a CSS rule, for a `<style nonce>` or a stylesheet of your own.
 *
 * @param selector the rule's selector. @default ':root'
 * @throws TypeError where a token contains a character that would end its declaration (`;`, a brace, `<`).
 */
export function themeToCss(theme: Theme, selector = ':root'): string {
  const body = Object.entries(declarations(theme)).map(([name, value]) => {
    if (/[;{}<]/.test(value)) {
      throw new TypeError(
        `otp-kit: the theme's ${name} is ${JSON.stringify(value)}, which would end its CSS declaration. ` +
          'Pass a single CSS value.',
      )
    }
    return `${name}:${value}`
  })
  return `${selector}{${body.join(';')}}`
}

/** Returns the props that a `theme` sets on a root: the preset's name, for the preset's stylesheet, and the style. */
export function themeProps(theme: Theme | undefined): {
  readonly 'data-otp-preset'?: Preset
  readonly style?: CSSProperties
} {
  if (theme === undefined) return {}
  const preset = typeof theme === 'string' ? theme : theme.preset
  return { ...(preset ? { 'data-otp-preset': preset } : {}), style: themeToStyle(theme) }
}
