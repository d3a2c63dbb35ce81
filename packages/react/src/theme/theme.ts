import type { CSSProperties } from 'react'
import type { presets } from './presets.ts'
import type { ColorTokens, Tokens } from './tokens.ts'
import { warnOfTheme } from './warn-of-theme.ts'

declare const process: { readonly env: { readonly NODE_ENV?: string | undefined } }

/**
 * A look: `default`; `minimal`, lines in place of boxes; or one of those that read the variables of a framework, so that fields
 * look like its own: `shadcn` (shadcn/ui), `material` (Material UI with `cssVariables`), `bootstrap` (Bootstrap 5.3).
 * All but `default` need their stylesheet, `@otp-kit/react/presets/<name>.css`.
 */
export type Preset = (typeof presets)[number]

/** The name of a preset, or a preset with changes. */
export type Theme =
  | Preset
  | {
      /** @default that of the elements around, else 'default' */
      readonly preset?: Preset | undefined
      /**
       * `auto` follows the page: its `color-scheme`, or a class or attribute on any element around, which wins: `.dark`,
       * `data-theme`, `data-bs-theme` or `data-mui-color-scheme`. `light` and `dark` set the colour of text, too, for a part of a
       * page that differs from it in nothing but its background. @default 'auto'
       */
      readonly mode?: 'light' | 'dark' | 'auto' | undefined
      /** `light` and `dark` win over the tokens beside them. A colour given for one of them only is used for both. */
      readonly tokens?:
        | (Tokens & {
            readonly light?: ColorTokens | undefined
            readonly dark?: ColorTokens | undefined
          })
        | undefined
    }

/**
 * Returns the theme as a `style` prop, for any element around the fields: `<form style={themeToStyle(theme)}>`. A preset is no
 * style: `themeProps` returns both. A strict Content Security Policy forbids `style` in server HTML; use `themeToCss` there.
 */
export function themeToStyle(theme: Theme): CSSProperties {
  if (process.env.NODE_ENV !== 'production') warnOfTheme(theme)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a string has neither.
  const { mode, tokens } = theme as Exclude<Theme, string>
  const { light, dark, ...both } = tokens ?? {}
  const style: Record<string, string> =
    mode === 'light' || mode === 'dark'
      ? {
          colorScheme: mode,
          '--otp-scheme': mode,
          '--otp-color-text': 'CanvasText',
        }
      : {}
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- other keys are warned about, and harmless.
  for (const name of Object.keys({ ...dark, ...light, ...both }) as (keyof ColorTokens)[]) {
    const day = light?.[name] ?? both[name] ?? dark?.[name]
    const night = dark?.[name] ?? both[name] ?? light?.[name]
    if (day) {
      const property = `--otp-${name.replace(/[A-Z]/g, '-$&').toLowerCase()}`
      // `light-dark()` takes colours alone.
      const differs = day !== night && name.startsWith('color')
      style[property] = differs ? `light-dark(${day}, ${night})` : day
    }
  }
  return style
}

/**
 * Returns the theme as a CSS rule, for a `<style nonce>` or a stylesheet of your own.
 *
 * @param selector the rule's selector. @default ':root'
 * @throws TypeError where a token contains a character that would end its declaration (`;`, a brace, `<`).
 */
export function themeToCss(theme: Theme, selector = ':root'): string {
  const body = Object.entries(themeToStyle(theme)).map(([name, value]: [string, string]) => {
    if (/[;{}<]/.test(value)) {
      throw new TypeError(
        `otp-kit: the theme's ${name} is ${JSON.stringify(value)}, which would end its CSS declaration. ` +
          'Pass a single CSS value.',
      )
    }
    return `${name === 'colorScheme' ? 'color-scheme' : name}:${value}`
  })
  return `${selector}{${body.join(';')}}`
}

/**
 * Returns the props that set a theme on an element for all fields inside it: the preset's name, for the preset's stylesheet, and
 * the style.
 */
export function themeProps(theme: Theme | undefined): {
  readonly 'data-otp-preset'?: Preset | undefined
  readonly style?: CSSProperties
} {
  // A theme out of JSON may be `null`.
  if (!theme) return {}
  const preset = typeof theme === 'string' ? theme : theme.preset
  return { 'data-otp-preset': preset, style: themeToStyle(theme) }
}
