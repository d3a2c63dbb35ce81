import type { Messages } from './catalogue.ts'
import { fillMessage, localeOf } from './fill-message.ts'
import type { Wait } from './message-params.ts'

type InLanguage = Pick<Messages, 'locale' | 'numerals' | 'times'>

const minute = 60
const hour = 60 * minute

/** Returns the largest unit that fits, and how many of it, rounded up. */
function unitOf(seconds: number): [count: number, unit: 'second' | 'minute' | 'hour'] {
  if (seconds < 2 * minute) return [Math.ceil(seconds), 'second']
  if (seconds < 2 * hour) return [Math.ceil(seconds / minute), 'minute']
  return [Math.ceil(seconds / hour), 'hour']
}

/** Returns whole seconds in words, in the largest unit that fits, rounded up: "45 seconds", "2 minutes", "3 hours". */
export function duration(messages: InLanguage, seconds: number): string {
  const [count, unit] = unitOf(seconds)
  if (messages.times) return fillMessage(messages, messages.times.for[unit], { n: count })
  const options = { style: 'unit', unit, unitDisplay: 'long' } as const
  return new Intl.NumberFormat(localeOf(messages), options).format(count)
}

/** Returns the parameters of a message with the time until something is possible. */
export function waitOf(messages: InLanguage, seconds: number): Wait {
  const [count, unit] = unitOf(seconds)
  return {
    in: messages.times
      ? fillMessage(messages, messages.times.in[unit], { n: count })
      : new Intl.RelativeTimeFormat(localeOf(messages)).format(count, unit),
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
