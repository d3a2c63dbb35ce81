/** A string, or a number outside of strings: all that a JSON text is made of besides punctuation and three words. */
const tokens = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g

/**
 * Returns a JSON text as Didit's `X-Signature-V2` signs it: compact, keys sorted by code point at every depth, characters
 * beyond ASCII unescaped, integers with all their digits, and whole numbers without a fraction.
 *
 * @throws SyntaxError if the text is not JSON
 */
export function canonicalJson(text: string): string {
  JSON.parse(text)
  // Numbers become texts, because a double loses digits, and every text is prefixed, because a JavaScript object would put
  // keys that are integers first and take `__proto__` for its prototype.
  const tagged = text.replaceAll(tokens, (token) =>
    token.startsWith('"') ? `"s${token.slice(1)}` : `"n${token}"`,
  )
  return write(JSON.parse(tagged))
}

function write(value: unknown): string {
  if (typeof value === 'string') {
    return value.startsWith('n') ? wholeNumber(value.slice(1)) : JSON.stringify(value.slice(1))
  }
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const members = Object.entries(value)
    .sort(([a], [b]) => compareCodePoints(a, b))
    .map(([name, member]) => `${write(name)}:${write(member)}`)
  return `{${members.join(',')}}`
}

/** `<` compares UTF-16, where U+1F600 comes before U+FF61. */
function compareCodePoints(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)]
  for (let index = 0; ; index += 1) {
    const [one, other] = [left[index]?.codePointAt(0) ?? -1, right[index]?.codePointAt(0) ?? -1]
    if (one !== other || one === -1) return one - other
  }
}

/** Returns a number as it was written; with a fraction or an exponent that makes it whole, as an integer. */
function wholeNumber(text: string): string {
  const [, sign = '', integer = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? []
  const shift = Number(exponent)
  // A double has no more than 308 digits before its point.
  if (integer.length === text.length - sign.length || Math.abs(shift) > 308) return text
  const digits = integer + fraction
  const point = integer.length + shift
  const rest = point < 0 ? digits : digits.slice(point)
  if (/[1-9]/.test(rest)) return text
  const whole = digits
    .slice(0, Math.max(0, point))
    .padEnd(point, '0')
    .replace(/^0+(?=\d)/, '')
  return sign + (whole || '0')
}
