/** Returns the property of a token: `slotGap` is set by `--otp-slot-gap`. */
export const propertyOf = (token: string): string =>
  `--otp-${token.replace(/[A-Z]/g, '-$&').toLowerCase()}`

/**
 * Returns the default of each property in `tokens.css`: of several, the one for browsers that have all that it uses. `initial`
 * stands for another token, which the description of the token names.
 */
export function tokenDefaults(css: string): ReadonlyMap<string, string> {
  const own = css.slice(0, css.indexOf('@media'))
  return new Map(
    [...own.matchAll(/^\s*(--otp-[\w-]+):\s*([^;]+);/gm)]
      .map(([, property = '', value = '']) => [property, value.replace(/\s+/g, ' ')] as const)
      .filter(([, value]) => value !== 'initial'),
  )
}
