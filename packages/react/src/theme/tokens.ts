/** The colours of the look; each may be given for light and dark apart. What each is for stands in `styles.css`. */
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

/** Every token: CSS values, each the custom property `--otp-…` of the same name (`slotGap`: `--otp-slot-gap`). */
export interface Tokens extends ColorTokens {
  readonly font?: string | undefined
  /** Monospaced, or the caret and the selection of the code field stray from its slots. */
  readonly fontCode?: string | undefined
  /** iOS zooms into an input below 16 px. */
  readonly fontSize?: string | undefined
  readonly radius?: string | undefined
  readonly space?: string | undefined
  readonly target?: string | undefined
  readonly ring?: string | undefined
  readonly shadow?: string | undefined
  readonly duration?: string | undefined
  /** The widest that a flow gets; `none` fills its container. */
  readonly maxWidth?: string | undefined
  readonly slotWidth?: string | undefined
  readonly slotHeight?: string | undefined
  readonly slotGap?: string | undefined
  readonly slotFontSize?: string | undefined
}

/** For development alone: a token that is not in here has no effect. */
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
