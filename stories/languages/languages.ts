import { loadMessages, type Messages } from '@otp-kit/core/messages'
import { pseudoMessages, type PseudoLocale } from '@otp-kit/testing'

/** The tags of all catalogues. */
export const languages: readonly string[] = Object.keys(
  import.meta.glob('../../packages/core/src/messages/catalogues/*.ts'),
).flatMap((file) => /([\w-]+)\.ts$/.exec(file)?.[1] ?? [])

/** Returns the name of a language in itself. */
export function nameOf(language: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language
}

const rightToLeft: ReadonlySet<string> = new Set(['ar', 'fa', 'he'])

export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(new Intl.Locale(language).language) ? 'rtl' : 'ltr'
}

/** Made for tests: long and accented, and written from right to left. */
const pseudoLocales: ReadonlyMap<string, PseudoLocale> = new Map([
  ['en-XA', 'en-XA'],
  ['ar-XB', 'ar-XB'],
])

/** What the toolbar lists. */
export const pageLanguages: readonly string[] = [...languages, ...pseudoLocales.keys()]

/** Returns the messages of a page in a language: a pseudo-locale's have to be given to the components. */
export async function messagesOf(
  language: string,
): Promise<{ readonly messages: Messages; readonly isGiven: boolean }> {
  const pseudo = pseudoLocales.get(language)
  return pseudo
    ? { messages: pseudoMessages(pseudo), isGiven: true }
    : { messages: await loadMessages(language), isGiven: false }
}
