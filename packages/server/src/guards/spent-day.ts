import type { CountryCode } from '@otp-kit/core/contract'
import type { ServerEvent } from '../events.ts'
import { dayMs } from '../limits.ts'
import type { SpendOptions } from './spend-options.ts'

/** Amounts by what they count for: `site`, or a country. */
type Amounts = Readonly<Record<string, number>>

/** What was spent within one day of UTC. */
export interface SpentDay {
  readonly amounts: Amounts
  /** The percentage of each cap that was reported. */
  readonly reported: Amounts
  /** The last writes, to find out whether one whose answer was lost was made. */
  readonly writes: readonly string[]
}

export const newDay: SpentDay = { amounts: {}, reported: {}, writes: [] }

interface Cap {
  readonly limit: 'spend' | 'spend-country'
  readonly country: CountryCode | null
  readonly key: string
  readonly cap: number
}

/** Returns the caps that a message to a country counts against. */
export function capsOf(
  { perDay, perCountryPerDay }: SpendOptions,
  country: CountryCode | null,
): readonly Cap[] {
  const whole: Cap | readonly never[] =
    perDay === undefined ? [] : { limit: 'spend', country: null, key: 'site', cap: perDay }
  if (country === null) return [whole].flat()
  const cap = typeof perCountryPerDay === 'object' ? perCountryPerDay[country] : perCountryPerDay
  const own: Cap | readonly never[] =
    cap === undefined ? [] : { limit: 'spend-country', country, key: country, cap }
  return [whole, own].flat()
}

/** Returns the sums, without the last digits of floats, which add up to more than a cap. */
function add(amounts: Amounts, added: Amounts): Amounts {
  const keys = [...new Set([...Object.keys(amounts), ...Object.keys(added)])]
  return Object.fromEntries(
    keys.map((key) => {
      const sum = (amounts[key] ?? 0) + (added[key] ?? 0)
      return [key, Math.max(0, Math.round(sum * 1e6) / 1e6)]
    }),
  )
}

/** Returns the day with an amount added to these caps. A negative amount is given back. */
export function withAmount(day: SpentDay, caps: readonly Cap[], amount: number): SpentDay {
  const added = Object.fromEntries(caps.map(({ key }) => [key, amount]))
  return { ...day, amounts: add(day.amounts, added) }
}

/** Returns the day without what was added between two others. */
export function without(day: SpentDay, before: SpentDay, after: SpentDay): SpentDay {
  const added = Object.entries(after.amounts).map(([key, amount]) => [
    key,
    (before.amounts[key] ?? 0) - amount,
  ])
  return { ...day, amounts: add(day.amounts, Object.fromEntries(added)) }
}

export interface SpendChange {
  readonly day: SpentDay
  readonly events: readonly ServerEvent[]
  /** The cap that the message would have exceeded, so that it was not counted; `null`: it was. */
  readonly refused: Cap | null
}

function percentOf(spent: number, { cap }: Cap): 0 | 80 | 100 {
  if (spent >= cap) return 100
  return spent >= 0.8 * cap ? 80 : 0
}

/** Counts a message against its caps, unless it would exceed one. Each percentage is reported once. */
export function spend(
  before: SpentDay,
  on: number,
  caps: readonly Cap[],
  amount: number,
): SpendChange {
  const counted = withAmount(before, caps, amount)
  const refused = caps.find(({ key, cap }) => counted.amounts[key]! > cap) ?? null
  const day = refused ? before : counted
  const reports = caps.flatMap((cap) => {
    const spent = day.amounts[cap.key] ?? 0
    const percent = cap === refused ? 100 : percentOf(spent, cap)
    return percent === 0 || percent <= (day.reported[cap.key] ?? 0) ? [] : [{ cap, spent, percent }]
  })
  if (reports.length === 0) return { day, events: [], refused }
  const added = reports.map(({ cap, percent }) => [cap.key, percent])
  const date = new Date(on * dayMs).toISOString().slice(0, 10)
  return {
    day: { ...day, reported: { ...day.reported, ...Object.fromEntries(added) } },
    events: reports.map(({ cap: { country, cap }, spent, percent }) => ({
      type: 'spend-reached',
      percent,
      country,
      spent,
      cap,
      day: date,
    })),
    refused,
  }
}
