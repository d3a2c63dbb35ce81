/**
 * The latest `value` of your app, as far as a later one is compared with it: `'value'`; or `''` or `null`, passed while the
 * text in the field has no value (a number whose E.164 is unknown, an incomplete address); else `undefined`.
 */
export type GivenValue = 'value' | '' | null | undefined

/** Returns `value` as it is to be compared with a later one. `reported` is `''` where the text has no value. */
export function givenValueOf(
  value: string | null | undefined,
  reported: string,
  text: string,
): GivenValue {
  if (value) return 'value'
  const isOfText = reported === '' && text !== ''
  return isOfText && (value === '' || value === null) ? value : undefined
}

/**
 * Whether a missing value (`''`, `null`, `undefined`) was set by your app to empty the field. Otherwise it is what your app
 * passes for a text without a value, or the field is uncontrolled.
 * @param previous the value before it
 */
export function isSetEmpty(
  value: string | null | undefined,
  previous: GivenValue,
  reported: string,
): boolean {
  if (reported !== '') return value === '' || previous === 'value'
  return (previous === '' || previous === null) && value !== previous
}
