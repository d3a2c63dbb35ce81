import type { Messages } from './catalogue.ts'

/** The catalogues besides English, which is the default and part of every component. */
export const sources: Readonly<Record<string, () => Promise<Messages>>> = {
  ar: async () => (await import('./ar.ts')).ar,
  de: async () => (await import('./de.ts')).de,
}

const loaded = new Map<string, Messages>()

/** Returns the language of the nearest catalogue for a language tag (BCP 47); `'en'` where there is none. */
export function languageOf(locale: string): string {
  const language = locale.toLowerCase().split('-', 1)[0]!
  return Object.hasOwn(sources, language) ? language : 'en'
}

/** Returns the catalogue of this tag if `loadMessages` has already loaded it. */
export function loadedMessages(locale: string): Messages | undefined {
  return loaded.get(locale)
}

/**
 * Loads the nearest catalogue for a language tag, one chunk a language. Where tag and catalogue are of the same language,
 * the tag's region is kept, since it decides about numerals.
 *
 * Meanwhile components show English. Where the chunk can't be loaded the promise rejects and English stays; the next call
 * (a component's next mount) tries again.
 */
export async function loadMessages(locale: string): Promise<Messages> {
  const before = loaded.get(locale)
  if (before) return before
  const source = sources[languageOf(locale)] ?? (async () => (await import('./en.ts')).en)
  const messages = await source()
  const isSame = locale.toLowerCase().split('-', 1)[0] === messages.locale
  const regional = isSame ? { ...messages, locale } : messages
  loaded.set(locale, regional)
  return regional
}
