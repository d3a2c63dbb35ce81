import { digitsOf, rankByDigits } from './rank-by-digits.ts'

/** Ranks by the kind of name and by how it matches, 0 the best. */
const ranks: readonly (readonly [
  equal: number,
  start?: number,
  words?: number,
  inside?: number,
])[] = [
  // What the list shows, and the platform's short form of it (`UK`).
  [0, 3, 4, 9],
  // Names in English and in the languages of the country.
  [2, 5, 6, 10],
  // Aliases.
  [2, 8, 8, 10],
  // The ISO code.
  [1],
  // Initials.
  [7],
]
/** A country with its names by kind, normalised. */
export interface NamedCountry {
  readonly country: string
  readonly names: readonly (readonly string[])[]
  /** Without spaces. */
  readonly joined: readonly (readonly string[])[]
}

type RankCountry = (country: NamedCountry) => number

/** Ranks a country where its names have all words of a normalised query; `Infinity` for others. */
export function rankByName(query: string): RankCountry {
  const words = query.split(' ')
  const whole = words.join('')
  // Nearly every name contains any two letters.
  const isLong = !words[1] && !/^[a-z]{1,2}$/.test(whole)

  return ({ country, names, joined }) =>
    Math.min(
      ...joined.map((wholes, kind) => {
        const [equal, start = Infinity, inWords = Infinity, inside = Infinity] = ranks[kind]!
        const hasWord = (word: string): boolean => {
          const digits = digitsOf(word)
          return digits
            ? rankByDigits(country, digits) < Infinity
            : names[kind]!.some((name) => ` ${name}`.includes(` ${word}`))
        }
        if (wholes.includes(whole)) return equal
        if (wholes.some((name) => name.startsWith(whole))) return start
        if (words.every(hasWord)) return inWords
        return isLong && wholes.some((name) => name.includes(whole)) ? inside : Infinity
      }),
    )
}

/** The same without the words that are not in every form of a name, and with plurals (`the falklands`). */
export function rankByEssentials(query: string): RankCountry {
  return rankByName(query.replace(/\b(the|of|and|republic)\b *|(?<=....)s\b/g, '').trim())
}

/** Ranks a country whose name is in a normalised query (`kingdom of spain`), the first name in it first. */
export function rankWithin(query: string): RankCountry {
  const rests = query.split(' ').map((_, at, words) => words.slice(at).join(' '))
  return ({ names }) => {
    const at = rests.findIndex((rest) =>
      names.flat().some(
        (name) =>
          // It may still be typed.
          name.startsWith(rest) ||
          rest.startsWith(`${name} `) ||
          // Thai and the scripts after it have few spaces.
          (name > '\u0e00' && rest.includes(name)),
      ),
    )
    return at < 0 ? Infinity : at
  }
}
