import type { Kind } from '../contract/terms.ts'

// 555-0100 to 555-0199 are reserved for fiction in each of them (ATIS, NANP).
const areaCodes = {
  US: ['201', '206', '212', '213', '214', '303', '305', '312', '404', '415', '512', '617'],
  CA: ['204', '403', '416', '418', '514', '604', '613', '902'],
} as const

/** Returns a generator of unassigned destinations; `null` where none is known for the countries. */
export function fictionalDestinations(
  kind: Kind,
  countries: readonly string[] | null,
  randomHex: () => string,
): (() => string) | null {
  if (kind === 'email') return () => `conformance-${randomHex().slice(0, 12)}@example.com`
  const country = (['US', 'CA'] as const).find((each) => countries?.includes(each) ?? true)
  if (!country) return null
  const codes = areaCodes[country]
  // From a random start each pair of area code and line comes once in `100 * codes.length` numbers.
  let next = Number.parseInt(randomHex().slice(0, 8), 16)
  return () => {
    const area = codes[next % codes.length]
    const line = String(Math.floor(next / codes.length) % 100).padStart(2, '0')
    next += 1
    return `+1${area}55501${line}`
  }
}
