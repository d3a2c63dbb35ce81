import type { Messages } from './catalogue.ts'

/** By the language tags that were asked for. */
const loaded = new Map<string, Messages>()

/** Returns whether a language tag (BCP 47) is English, whose catalogue is part of every component. */
export function isEnglish(locale: string): boolean {
  return /^en(?![^-_])/i.test(locale)
}

/** Returns the catalogue of this tag if `loadMessages` has already loaded it. */
export function loadedMessages(locale: string): Messages | undefined {
  return loaded.get(locale)
}

/**
 * Loads the catalogue that is nearest to a language tag: of the same language and script, at best of the same region;
 * English where there is none. The list of languages is a chunk, and each catalogue one.
 *
 * Meanwhile components show English. Where a chunk can't be loaded the promise rejects and English stays; the next call (a
 * component's next mount) tries again.
 */
export async function loadMessages(locale: string): Promise<Messages> {
  const before = loaded.get(locale)
  if (before) return before
  const { loadNearest } = await import('./load-nearest.ts')
  const messages = await loadNearest(locale)
  loaded.set(locale, messages)
  return messages
}
