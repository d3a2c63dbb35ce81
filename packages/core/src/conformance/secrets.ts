/** Returns the digits by which a number is recognised, or the address, in lower case. */
function essence(destination: string): string {
  return destination.includes('@') ? destination.toLowerCase() : destination.slice(-8)
}

/** Returns the text of each part of a token that is base64 or base64url. */
export function decodedParts(text: string): readonly string[] {
  return text.split(/[^\w+/=-]+/).flatMap((part) => {
    try {
      return part.length < 8 ? [] : [atob(part.replaceAll('-', '+').replaceAll('_', '/'))]
    } catch {
      return []
    }
  })
}

/** Returns whether a text contains another, in any case, plainly or in a part that is base64. */
export function contains(text: string, part: string): boolean {
  return [text, ...decodedParts(text)].some((each) => includes(each, part))
}

/** Returns whether a text contains another, in any case. */
export function includes(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase())
}

/** Returns whether a text contains a number, however it is grouped, or an address. */
export function includesDestination(text: string, destination: string): boolean {
  const part = essence(destination)
  return includes(text, part) || includes(text.replaceAll(/[\s().-]/g, ''), part)
}

/** Returns whether a text contains a number or an address, plainly or in a part that is base64. */
export function revealsDestination(text: string, destination: string): boolean {
  return [text, ...decodedParts(text)].some((each) => includesDestination(each, destination))
}

/** Returns whether a text contains a code of its own, not within a longer word. */
export function includesCode(text: string, code: string): boolean {
  for (let at = text.indexOf(code); at >= 0; at = text.indexOf(code, at + 1)) {
    if (!/\w/.test(`${text[at - 1] ?? ''}${text[at + code.length] ?? ''}`)) return true
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
