import type { Messages } from './catalogue.ts'
import { sources } from './catalogue-sources.ts'
import { nearestCatalogue } from './nearest-catalogue.ts'

/** Loads the catalogue that is nearest to a language tag. */
export async function loadNearest(locale: string): Promise<Messages> {
  const load = sources[nearestCatalogue(locale, Object.keys(sources))]
  return load ? load() : (await import('./catalogues/en.ts')).en
}
