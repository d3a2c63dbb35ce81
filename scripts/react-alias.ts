export type ReactMajor = 18 | 19

interface Alias {
  readonly find: RegExp
  readonly replacement: string
}

/** Puts another version of React in the place of the one that is installed as `react`, for every package alike. */
export function reactAlias(major: ReactMajor): Alias[] {
  if (major === 19) return []
  return [
    { find: /^react($|\/.*)/, replacement: `react-${major}$1` },
    { find: /^react-dom($|\/.*)/, replacement: `react-dom-${major}$1` },
  ]
}
