import { warn } from '../utils/warn.ts'
import { presets } from './presets.ts'
import type { Theme } from './theme.ts'
import { colorTokens, otherTokens } from './tokens.ts'

const fields = ['preset', 'mode', 'tokens']
const modes = ['auto', 'light', 'dark']
const colors = Object.keys(colorTokens)
const names = [...colors, ...Object.keys(otherTokens)]

const list = (texts: readonly string[]): string => texts.join(', ')

/** Warns about what has no effect in a theme. Without the compiler nothing else does. */
export function warnOfTheme(theme: Theme): void {
  const { preset, mode, tokens } = typeof theme === 'string' ? { preset: theme } : theme
  if (preset && !presets.includes(preset)) {
    warn(
      `There is no theme preset \`${preset}\`: it has no effect. The presets are ${list(presets)}.`,
    )
  }
  if (typeof theme === 'string') return
  for (const name of Object.keys(theme).filter((name) => !fields.includes(name))) {
    warn(
      `A theme has no \`${name}\`: it has no effect. It has ${list(fields)}; colours and sizes are in \`tokens\`.`,
    )
  }
  if (mode && !modes.includes(mode)) {
    warn(`There is no theme mode \`${mode}\`: it has no effect. The modes are ${list(modes)}.`)
  }
  const { light, dark, ...both } = tokens ?? {}
  for (const name of Object.keys({ ...light, ...dark, ...both })) {
    if (!names.includes(name)) {
      warn(`There is no theme token \`${name}\`: it has no effect. The tokens are ${list(names)}.`)
    } else if (!(name in both) && !colors.includes(name)) {
      warn(
        `The theme token \`${name}\` is no colour, and cannot differ between light and dark. Put it in \`tokens\` itself.`,
      )
    }
  }
}
