import type { Messages, TimeWords } from './catalogue.ts'
import type { Wait } from './message-params.ts'

type InLanguage = Pick<Messages, 'locale' | 'numerals' | 'times'>

const minute = 60
const hour = 60 * minute

const localeOf = ({ locale, numerals = 'latn' }: InLanguage): Intl.Locale =>
  new Intl.Locale(locale, { numberingSystem: numerals })

/** Returns the largest unit that fits, and how many of it, rounded up. */
function unitOf(seconds: number): [count: number, unit: 'second' | 'minute' | 'hour'] {
  if (seconds < 2 * minute) return [Math.ceil(seconds), 'second']
  if (seconds < 2 * hour) return [Math.ceil(seconds / minute), 'minute']
  return [Math.ceil(seconds / hour), 'hour']
}

/** Returns a number in the language's numerals: "1,234". */
export function formatNumber(messages: InLanguage, value: number): string {
  return new Intl.NumberFormat(localeOf(messages)).format(value)
}

/** Returns whole seconds in words, in the largest unit that fits, rounded up: "45 seconds", "2 minutes", "3 hours". */
export function duration(messages: InLanguage, seconds: number): string {
  if (messages.times) return inWords(messages, messages.times.for, seconds)
  const [count, unit] = unitOf(seconds)
  const options = { style: 'unit', unit, unitDisplay: 'long' } as const
  return new Intl.NumberFormat(localeOf(messages), options).format(count)
}

function inWords(messages: InLanguage, words: TimeWords, seconds: number): string {
  const [count, unit] = unitOf(seconds)
  const form = words[unit][new Intl.PluralRules(messages.locale).select(count)]
  return (form ?? words[unit].other).replace('{n}', formatNumber(messages, count))
}

/** Returns the parameters of a message with the time until something is possible. */
export function waitOf(messages: InLanguage, seconds: number): Wait {
  return {
    in: messages.times
      ? inWords(messages, messages.times.in, seconds)
      : new Intl.RelativeTimeFormat(localeOf(messages)).format(...unitOf(seconds)),
    time: duration(messages, seconds),
  }
}

/** Returns whole seconds as a clock shows them, "4:59", in the language's numerals and with its separator. */
export function clockTime(messages: InLanguage, seconds: number): string {
  const locale = localeOf(messages)
  const minutes = new Intl.NumberFormat(locale, { useGrouping: false })
  const rest = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 })
  const separator = new Intl.DateTimeFormat(locale, { minute: 'numeric', second: 'numeric' })
    .formatToParts(0)
    .find(({ type }) => type === 'literal')
  return [
    minutes.format(Math.floor(seconds / minute)),
    rest.format(Math.floor(seconds) % minute),
  ].join(separator?.value ?? ':')
}
