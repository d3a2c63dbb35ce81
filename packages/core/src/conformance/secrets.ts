/** Returns the digits by which a number is recognised, or the address, in lower case. */
function essence(destination: string): string {
  return destination.includes('@') ? destination.toLowerCase() : destination.slice(-8)
}

/** Returns the text of each part of a token that is base64 or base64url. */
function decodedParts(text: string): readonly string[] {
  return text.split(/[^\w+/=-]+/).flatMap((part) => {
    try {
      return part.length < 8 ? [] : [atob(part.replaceAll('-', '+').replaceAll('_', '/'))]
    } catch {
      return []
    }
  })
}

/** Returns a text and what its parts contain in base64, in lower case. */
export function readings(text: string): readonly string[] {
  return [text, ...decodedParts(text)].map((each) => each.toLowerCase())
}

/** Returns whether a text in lower case contains a number, however it is grouped, or an address. */
export function includesDestination(text: string, destination: string): boolean {
  const part = essence(destination)
  if (text.includes(part)) return true
  return /\d[\s().-]+\d/.test(text) && text.replaceAll(/[\s().-]/g, '').includes(part)
}

/** Returns whether a text contains a number or an address, plainly or in a part that is base64. */
export function revealsDestination(text: string, destination: string): boolean {
  return readings(text).some((each) => includesDestination(each, destination))
}

/** Returns whether a text in lower case contains a code of its own, not within a longer word. */
export function includesCode(text: string, code: string): boolean {
  const part = code.toLowerCase()
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    if (!/\w/.test(`${text[at - 1] ?? ''}${text[at + part.length] ?? ''}`)) return true
  }
  return false
}

/** Returns every text in a JSON value with the name of its field; numbers as text. */
export function textsIn(
  value: unknown,
  name = '',
): readonly (readonly [name: string, text: string])[] {
  if (typeof value === 'string') return [[name, value]]
  if (typeof value === 'number') return [[name, String(value)]]
  if (Array.isArray(value)) return value.flatMap((each) => textsIn(each, name))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([field, each]) => textsIn(each, field))
}
