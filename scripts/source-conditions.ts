/** The export condition that resolves the workspace's packages to their source, without a build. */
export const sourceCondition = '@otp-kit/source'

/** For bundlers where this list replaces the default: the source condition, then the defaults of a browser build. */
export const sourceConditions: string[] = [
  sourceCondition,
  'module',
  'browser',
  'development|production',
  'import',
]
