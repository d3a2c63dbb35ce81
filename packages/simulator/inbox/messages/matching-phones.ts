import type { Phone } from '../inbox-state.ts'

/** Returns a text for comparison, without the spaces and the punctuation of numbers. */
function plainText(text: string): string {
  return text.toLowerCase().replaceAll(/[\s()-]/g, '')
}

/** Returns the phones whose number, or one of whose messages, contains a text. */
export function matchingPhones(phones: readonly Phone[], search: string): readonly Phone[] {
  const wanted = plainText(search)
  return phones.filter(({ to, display, messages }) => {
    const texts = messages.flatMap(({ from, subject = '', text }) => [from, subject, text])
    return [to, display, ...texts].some((text) => plainText(text).includes(wanted))
  })
}
