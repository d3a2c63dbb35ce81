export type ReactMajor = 18 | 19

interface Alias {
  readonly find: RegExp
  readonly replacement: string
}

/** Replaces `react` by another version for every package. */
export function reactAlias(major: ReactMajor): Alias[] {
  if (major === 19) return []
  return [
    { find: /^react($|\/.*)/, replacement: `react-${major}$1` },
    { find: /^react-dom($|\/.*)/, replacement: `react-dom-${major}$1` },
  ]
}
