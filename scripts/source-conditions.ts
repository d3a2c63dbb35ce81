/** Resolves the workspace's packages to their source, so that nothing is built before it is tried. */
export const sourceCondition = '@otp-kit/source'

/** For bundlers whose list replaces their own: that one first, then what a browser build has. */
export const sourceConditions: string[] = [
  sourceCondition,
  'module',
  'browser',
  'development|production',
  'import',
]
