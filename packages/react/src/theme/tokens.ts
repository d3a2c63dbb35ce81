/** What each colour is for. Each can be given for light and dark separately. */
export const colorTokens = {
  colorText: "Text. By default the page's, so that labels can be read on any page.",
  colorMuted: 'Hints and secondary text; 4.5:1 on the page.',
  colorSurface: 'The inside of inputs, slots and secondary buttons.',
  colorBorder: 'The edges of inputs, slots and secondary buttons; 3:1 on the page.',
  colorAccent:
    'The primary button, and what follows it: focus rings and link buttons. 3:1 on the page.',
  colorOnAccent: 'Text on the accent; 4.5:1.',
  colorRing:
    'Focus rings, and the edge of the active slot; 3:1 on the page. By default the accent.',
  colorLink: 'Buttons that look like links; 4.5:1. By default the accent mixed with the text.',
  colorHover: 'The background of controls under the pointer.',
  colorDanger: 'Problems; 4.5:1 on the page.',
  colorSuccess: 'Verified; 3:1 on the page.',
  colorPopover: 'The background of the country list. By default dark where its text is light.',
  colorOnPopover: "Text on the country list; 4.5:1. By default the page's.",
} as const

/** What every other token is for. */
export const otherTokens = {
  font: 'The font family of text.',
  fontCode:
    "The font family of the code. Monospaced, or the caret and the selection don't match the slots.",
  fontSize: 'The size of text. iOS zooms into an input below 16px.',
  radius: 'Corners.',
  borderWidth: 'The edges of inputs and slots, as in `border-width`: `0 0 1px` is a line below.',
  space: 'The distance between the parts of a field; others are multiples of it.',
  target: 'The minimum height of controls.',
  ring: 'The width of focus rings.',
  shadow: 'The shadow of the country list.',
  duration: 'The duration of transitions; `0s` where reduced motion is preferred.',
  maxWidth: 'The maximum width of a flow; `none` fills its container.',
  slotWidth: 'The maximum width of a slot; slots shrink with the room there is.',
  slotHeight: 'The height of a slot.',
  slotGap: 'The distance between slots.',
  slotRadius: 'The corners of slots. By default `radius`.',
  slotFontSize: 'The size of the code.',
} as const

/** Colours that can be given for light and dark separately; `colorTokens` says what each is for. */
export type ColorTokens = { readonly [name in keyof typeof colorTokens]?: string | undefined }

/**
 * All tokens: CSS values of the custom properties `--otp-…` with the same names (`slotGap`: `--otp-slot-gap`). `colorTokens`
 * and `otherTokens` say what each is for, `tokens.css` has the defaults.
 */
export type Tokens = ColorTokens & {
  readonly [name in keyof typeof otherTokens]?: string | undefined
}
