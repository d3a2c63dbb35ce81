import type { MetadataJson } from 'libphonenumber-js/core'
import type { CountryCode } from '../contract/terms.ts'
import { beginningOf } from './beginning-of.ts'
import { existingNumbers, formerPrefix } from './plan-amendments.ts'

/** A way to write national numbers. */
export interface NumberFormat {
  /** Matches a whole national number. */
  readonly pattern: RegExp
  /** The most digits that the pattern matches. */
  readonly longest: number
  /** Whether a number with these first digits is written like this. */
  readonly isBeginning: (digits: string) => boolean
  /** Without a national prefix: `$1 $2-$3`. */
  readonly plain: string
  /** As the country writes it: `0$1 $2-$3`, `($1) $2-$3`. */
  readonly national: string
  /** After a calling code: `$1 $2 $3`. */
  readonly international: string
  readonly hasNationalPrefix: boolean
  /** Whether national numbers are written without the national prefix too. */
  readonly isPrefixOptional: boolean
  /** Whether the national prefix stands apart: `8 ($1)`. */
  readonly isPrefixApart: boolean
}

/** The rules of one country's numbers, or of those of a calling code without a country. */
export interface NumberingPlan {
  readonly callingCode: string
  /** Dialled before a calling code, such as 00 or 011. */
  readonly internationalPrefix: RegExp | undefined
  /** Dialled before a national number, such as 0, 8 or 06; `''` where there is none. */
  readonly nationalPrefix: string
  /** Everything that people put before a national number: the national prefix, codes of carriers, marks of mobiles. */
  readonly prefix: RegExp | undefined
  /** Whether these digits may be the beginning of what `prefix` matches. */
  readonly isPrefixBeginning: (digits: string) => boolean
  /** What replaces the match of `prefix` where its last group has matched. */
  readonly prefixTransform: string | undefined
  /** The possible lengths of a national number, ascending. */
  readonly lengths: readonly number[]
  readonly formats: readonly NumberFormat[]
  /** Distinguishes the country from the others with its calling code. */
  readonly leadingDigits: RegExp | undefined
  /** The patterns of line types, in the order of the metadata. */
  readonly types: readonly (NumberPattern | undefined)[] | undefined
  /** Whether this is a national number of the plan, by its pattern. */
  readonly isNumber: (national: string) => boolean
  /** Whether its patterns are those of existing numbers, so that it is certain which are too long. */
  readonly isExact: boolean
  /** Whether a national number of the plan may begin like this. */
  readonly isBeginning: (digits: string) => boolean
}

/** The pattern of a line type; without one, its numbers are those of the type before it. */
export interface NumberPattern {
  readonly pattern: RegExp | undefined
  readonly lengths: readonly number[] | undefined
}

export interface NumberingPlans {
  readonly ofCountry: (country: CountryCode | undefined) => NumberingPlan | undefined
  /** The plan of the main country of a calling code. */
  readonly ofCallingCode: (code: string) => NumberingPlan | undefined
  /** The countries with a calling code, the main one first; empty for a code without countries. */
  readonly countriesOf: (code: string) => readonly CountryCode[]
}

/** libphonenumber's arrays (its METADATA.md); `0` stands for what is absent. */
type RawFormat = readonly [
  pattern: string,
  format: string,
  leadingDigits?: readonly string[] | 0,
  prefixRule?: string | 0,
  isPrefixOptional?: 1 | 0,
  international?: string | 0,
]
type RawType = readonly [pattern: string, lengths?: readonly number[]]
type RawPlan = readonly [
  callingCode: string,
  internationalPrefix: string | 0,
  pattern: string,
  lengths: readonly number[],
  formats?: readonly RawFormat[] | 0,
  nationalPrefix?: string | 0,
  prefixRule?: string | 0,
  prefix?: string | 0,
  prefixTransform?: string | 0,
  isPrefixOptional?: 1 | 0,
  leadingDigits?: string | 0,
  types?: readonly (RawType | 0)[] | 0,
]

/** Reads the plans of libphonenumber's metadata, each when it is first asked for. */
export function createNumberingPlans(metadata: MetadataJson): NumberingPlans {
  const plans = new Map<string, NumberingPlan | undefined>()
  const countriesOf = (code: string): readonly CountryCode[] =>
    own(metadata.country_calling_codes, code, isListOfCountries) ?? []
  const rawOf = (key: string): RawPlan | undefined =>
    own(metadata.countries, key, isPlan) ?? own(metadata.nonGeographic, key, isPlan)

  function planOf(key: string): NumberingPlan | undefined {
    if (!plans.has(key)) {
      const raw = rawOf(key)
      // Only the main country of a calling code has formats.
      plans.set(key, raw && createPlan(key, raw, rawOf(countriesOf(raw[0])[0] ?? key) ?? raw))
    }
    return plans.get(key)
  }

  return {
    ofCountry: (country) => (country ? planOf(country) : undefined),
    ofCallingCode: (code) => planOf(countriesOf(code)[0] ?? code),
    countriesOf,
  }
}

function own<T>(
  record: object,
  key: string,
  isRight: (value: unknown) => value is T,
): T | undefined {
  const value: unknown = Object.hasOwn(record, key) ? Reflect.get(record, key) : undefined
  return isRight(value) ? value : undefined
}

function isPlan(value: unknown): value is RawPlan {
  return Array.isArray(value)
}

function isListOfCountries(value: unknown): value is readonly CountryCode[] {
  return Array.isArray(value)
}

function createPlan(country: string, raw: RawPlan, main: RawPlan): NumberingPlan {
  const [callingCode, internationalPrefix, pattern, lengths] = raw
  const nationalPrefix = raw[5] || ''
  const prefix = formerPrefix[country] ?? (raw[7] || nationalPrefix)
  const prefixes = matchers(prefix)
  const general = matchers(pattern)
  const narrowed = existingNumbers[country]
  const narrow = narrowed && matchers(narrowed.pattern)
  const matcherFor = (digits: string) => (narrow && narrowed.digits.test(digits) ? narrow : general)
  return {
    callingCode,
    internationalPrefix: internationalPrefix ? atStart(internationalPrefix) : undefined,
    nationalPrefix,
    prefix: prefix ? atStart(prefix) : undefined,
    isPrefixBeginning: (digits) => prefixes.beginning().test(digits),
    prefixTransform: raw[8] || undefined,
    lengths,
    formats: (main[4] || []).map((format) => createFormat(format, raw, main)),
    leadingDigits: raw[10] ? atStart(raw[10]) : undefined,
    types: raw[11] ? raw[11].map(createType) : undefined,
    isExact: narrowed !== undefined,
    isNumber: (national) => matcherFor(national).whole().test(national),
    isBeginning: (digits) => matcherFor(digits).beginning().test(digits),
  }
}

function createFormat(raw: RawFormat, plan: RawPlan, main: RawPlan): NumberFormat {
  const [pattern, plain, leadingDigits, rule, isPrefixOptional, international] = raw
  const prefixRule = rule || plan[6] || main[6] || '$1'
  return {
    pattern: whole(pattern),
    longest: [...pattern.matchAll(/\\d(?:\{(?:\d+,)?(\d+)\})?/g)].reduce(
      (sum, [, most]) => sum + Number(most ?? 1),
      0,
    ),
    isBeginning: leadingDigits ? matcherOfBeginnings(leadingDigits) : () => true,
    plain,
    national: plain.replace(/\$\d/, (group) => prefixRule.replace('$1', group)),
    international: (international || plain).replace(/[^$\d]+/g, ' ').trim(),
    // A rule may have brackets only: `($1)`.
    hasNationalPrefix: /\d/.test(prefixRule.replace('$1', '')),
    isPrefixOptional: !!(isPrefixOptional || plan[9] || main[9]),
    isPrefixApart: /[- ]/.test(prefixRule),
  }
}

/** @param patterns of the first digits: of 3, of 4, of 5 … digits */
function matcherOfBeginnings(patterns: readonly string[]): (digits: string) => boolean {
  const starts: RegExp[] = []
  let beginning: RegExp | undefined
  return (digits) => {
    const index = Math.min(Math.max(digits.length - 3, 0), patterns.length - 1)
    if ((starts[index] ??= atStart(patterns[index]!)).test(digits)) return true
    return digits.length < 3 && (beginning ??= beginningOf(patterns[0]!)).test(digits)
  }
}

function createType(raw: RawType | 0): NumberPattern | undefined {
  return raw ? { pattern: raw[0] ? whole(raw[0]) : undefined, lengths: raw[1] } : undefined
}

interface Matchers {
  readonly whole: () => RegExp
  readonly beginning: () => RegExp
}

/** Compiles a pattern when it is first needed. */
function matchers(pattern: string): Matchers {
  let compiledWhole: RegExp | undefined
  let compiledBeginning: RegExp | undefined
  return {
    whole: () => (compiledWhole ??= whole(pattern)),
    beginning: () => (compiledBeginning ??= beginningOf(pattern)),
  }
}

function whole(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`)
}

function atStart(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})`)
}
