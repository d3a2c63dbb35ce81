/** Returns the destination that a query names as `to`, where it names one. */
export function destinationInUrl(search: string): string | undefined {
  const to = new URLSearchParams(search).get('to')?.trim()
  if (!to) return undefined
  if (to.includes('@')) return to
  // An unescaped plus is decoded as a space.
  return to.replace(/^(?!\+)/, '+')
}
