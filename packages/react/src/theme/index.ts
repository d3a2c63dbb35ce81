export { themeProps, themeToCss, themeToStyle } from './theme.ts'
export type { Preset, Theme } from './theme.ts'
export type { ColorTokens, Tokens } from './tokens.ts'
