import { en, type Messages } from '@otp-kit/core/messages'

/** Private tags of CLDR for languages that are made for tests: `XA` is accented, `XB` is written from right to left. */
export type PseudoLocale = 'en-XA' | 'ar-XB'

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const accented = 'åƀçđéƒĝĥîĵķļɱñöþʠŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ'

const writers: Readonly<Record<PseudoLocale, (text: string) => string>> = {
  'en-XA': (text) => `[${outsideParameters(text, lengthened)}]`,
  'ar-XB': (text) => outsideParameters(text, rightToLeft).replace(/\{\w+\}/g, '\u2068$&\u2069'),
}

/** Vowels twice, which makes a text longer by a third, as German or Finnish would be. */
function lengthened(text: string): string {
  return text
    .replace(/[aeiou]/gi, (vowel) => vowel + vowel.toLowerCase())
    .replace(/[a-z]/gi, (letter) => accented.charAt(letters.indexOf(letter)))
}

/** Each word between the marks that write it from right to left, so that lines are broken between words as usual. */
function rightToLeft(text: string): string {
  return text.replace(/\p{L}[\p{L}’-]*/gu, '\u202E$&\u202C')
}

function outsideParameters(text: string, write: (text: string) => string): string {
  return text
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith('{') ? part : write(part)))
    .join('')
}

/**
 * Returns a catalogue for tests of your form, derived from another one: its parameters and plural forms are kept. What is
 * not translated, has no room or is written in the wrong direction shows at once.
 *
 * `en-XA` is long and accented, in brackets: `[Šééñđ çööđéé]`. `ar-XB` has the words from right to left, with times and
 * country names in Arabic; set `dir="rtl"` on the page.
 *
 * @param messages what it is derived from. @default English
 */
export function pseudoMessages(locale: PseudoLocale, messages: Messages = en): Messages {
  const write = writers[locale]
  // Messages are plain data. Keys of the catalogue and of plural forms are kept, and every text below them is written anew.
  const written: Messages = JSON.parse(JSON.stringify(messages), (_, value: unknown) =>
    typeof value === 'string' ? write(value) : value,
  )
  return { ...written, locale, numerals: messages.numerals }
}
