import type { Messages } from './catalogue.ts'

/** The languages that the kit speaks, each in a chunk of its own. */
export const sources: Readonly<Record<string, () => Promise<Messages>>> = {
  ar: async () => (await import('./ar.ts')).ar,
  de: async () => (await import('./de.ts')).de,
  en: async () => (await import('./en.ts')).en,
}

const here = new Map<string, Messages>()

/** Which of the kit's languages a language tag (BCP 47) comes nearest to; English where none does. */
export function languageOf(locale: string): string {
  const language = locale.toLowerCase().split('-', 1)[0]!
  return Object.hasOwn(sources, language) ? language : 'en'
}

/** What `loadMessages` has brought for this tag, for who cannot wait. */
export function messagesIfHere(locale: string): Messages | undefined {
  return here.get(locale)
}

/**
 * Everything the kit says, in the language nearest to a tag. Where the language is the same the tag's region is kept: it
 * decides about numerals. Rejects where the chunk could not be fetched; asked again, it tries again.
 */
export async function loadMessages(locale: string): Promise<Messages> {
  const had = here.get(locale)
  if (had) return had
  const messages = await sources[languageOf(locale)]!()
  const isSame = locale.toLowerCase().split('-', 1)[0] === messages.locale
  here.set(locale, isSame ? { ...messages, locale } : messages)
  return here.get(locale)!
}
