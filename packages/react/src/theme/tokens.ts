/** The colours; each can be given for light and dark separately. `styles.css` says what each is for. */
export interface ColorTokens {
  readonly colorText?: string | undefined
  readonly colorMuted?: string | undefined
  readonly colorSurface?: string | undefined
  readonly colorBorder?: string | undefined
  readonly colorAccent?: string | undefined
  readonly colorOnAccent?: string | undefined
  readonly colorHover?: string | undefined
  readonly colorDanger?: string | undefined
  readonly colorSuccess?: string | undefined
  readonly colorShadow?: string | undefined
}

/** All tokens: CSS values of the custom properties `--otp-…` with the same names (`slotGap`: `--otp-slot-gap`). */
export interface Tokens extends ColorTokens {
  readonly font?: string | undefined
  /** Monospaced, or the caret and the selection of the code field don't match its slots. */
  readonly fontCode?: string | undefined
  /** iOS zooms into an input below 16 px. */
  readonly fontSize?: string | undefined
  readonly radius?: string | undefined
  readonly space?: string | undefined
  readonly target?: string | undefined
  readonly ring?: string | undefined
  readonly shadow?: string | undefined
  readonly duration?: string | undefined
  /** The maximum width of a flow; `none` fills its container. */
  readonly maxWidth?: string | undefined
  readonly slotWidth?: string | undefined
  readonly slotHeight?: string | undefined
  readonly slotGap?: string | undefined
  readonly slotFontSize?: string | undefined
}

/** For the warning in development: any other token has no effect. */
export const tokenNames: readonly (keyof Tokens)[] = [
  'colorText',
  'colorMuted',
  'colorSurface',
  'colorBorder',
  'colorAccent',
  'colorOnAccent',
  'colorHover',
  'colorDanger',
  'colorSuccess',
  'colorShadow',
  'font',
  'fontCode',
  'fontSize',
  'radius',
  'space',
  'target',
  'ring',
  'shadow',
  'duration',
  'maxWidth',
  'slotWidth',
  'slotHeight',
  'slotGap',
  'slotFontSize',
]
