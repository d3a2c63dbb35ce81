/** Returns `Retry-After` as seconds from now: it is in seconds or a date (RFC 9110, section 10.2.3). */
export function retryAfter({ headers }: Response): number | undefined {
  const header = headers.get('Retry-After')
  if (!header) return undefined
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : undefined
}
