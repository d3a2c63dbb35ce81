import { alsoCalled } from './also-called.ts'
import { countryNameIn } from './country-label.ts'
import { ownNames } from './own-names.ts'
import { spellingsOf } from './plain-text.ts'

/** Returns a function that returns all names of a country, by kind, in the order of the ranks in `rank-by-name.ts`. */
export function namesIn(locale: string): (country: string) => readonly (readonly string[])[] {
  const shortNames = new Intl.DisplayNames([locale, 'en'], { type: 'region', style: 'short' })
  return (country) => {
    const likeliest = new Intl.Locale(`und-${country}`).maximize().toString()
    const own = [likeliest, ...(ownNames[country]?.split(',') ?? [])]
    const names = [
      [countryNameIn(country, locale), shortNames.of(country)!],
      // A language or a name, which begins with a capital letter, where its script has any.
      ['en', ...own].map((each) => (/^[a-z]/.test(each) ? countryNameIn(country, each) : each)),
      alsoCalled[country]?.split(',') ?? [],
    ].map((all) => Array.from(new Set(all.flatMap(spellingsOf))))
    return [...names, [country.toLowerCase()], names.flat().flatMap(initialsOf)]
  }
}

/** With and without short words. */
function initialsOf(name: string): string[] {
  const words = name.split(' ')
  return [words, words.filter((word) => word[3])].map((all) => all.map(([first]) => first).join(''))
}
