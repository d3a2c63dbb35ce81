const hidden = '(hidden)'
const codeFields = new Set(['code_tried', 'code_entered', 'codeEntered', 'otp'])

/** Returns a provider's report without the codes that were tried, which it contains in clear. */
export function withoutCodes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutCodes)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      codeFields.has(name) && typeof inner === 'string' ? hidden : withoutCodes(inner),
    ]),
  )
}
