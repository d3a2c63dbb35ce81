import type { Messages } from './catalogue.ts'
import { sources } from './catalogue-sources.ts'
import { nearestCatalogue } from './nearest-catalogue.ts'

const loaded = new Map<string, Messages>()
/** Asked for at each render. */
const nearest = new Map<string, string>()

/**
 * Returns the tag of the nearest catalogue for a language tag (BCP 47): of the same language and script; `'en'` where there
 * is none.
 */
export function languageOf(locale: string): string {
  const known = nearest.get(locale) ?? nearestCatalogue(locale, ['en', ...Object.keys(sources)])
  nearest.set(locale, known)
  return known
}

/** Returns the nearest catalogue of this tag if `loadMessages` has already loaded it. */
export function loadedMessages(locale: string): Messages | undefined {
  return loaded.get(languageOf(locale))
}

/**
 * Loads the nearest catalogue for a language tag, one chunk a language.
 *
 * Meanwhile components show English. Where the chunk can't be loaded the promise rejects and English stays; the next call
 * (a component's next mount) tries again.
 */
export async function loadMessages(locale: string): Promise<Messages> {
  const language = languageOf(locale)
  const before = loaded.get(language)
  if (before) return before
  const source = sources[language] ?? (async () => (await import('./catalogues/en.ts')).en)
  const messages = await source()
  loaded.set(language, messages)
  return messages
}
