/**
 * Isolates a number or address in a sentence of any direction (Unicode, U+2066 and U+2069), and keeps it on one line.
 */
export function isolate(text: string): string {
  return `\u2066${text.replaceAll(' ', '\u00A0')}\u2069`
}
