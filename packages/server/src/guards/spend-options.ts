import { channels, type Channel, type CountryCode, type Kind } from '@otp-kit/core/contract'
import { countries } from '@otp-kit/core/phone'
import * as v from 'valibot'
import { must, optionsObject, rule } from '../options/option-schema.ts'

/** A message whose cost is asked for. `country`: of the phone number; `null` for e-mail. */
export interface CostedMessage {
  readonly kind: Kind
  readonly channel: Channel
  readonly country: CountryCode | null
}

/** What a message costs by its channel, or by channel and country; `default` for all others. */
export type CostTable = {
  readonly [C in Channel | 'default']?:
    | number
    | { readonly [countryOrDefault: string]: number | undefined }
    | undefined
}

/** The most that messages may cost within a day of UTC, in whatever currency `cost` has. */
export interface SpendOptions {
  /** For the whole site. */
  readonly perDay?: number | undefined
  /** For the phone numbers of each country, or of those that are named. */
  readonly perCountryPerDay?:
    | number
    | { readonly [country in CountryCode]?: number | undefined }
    | undefined
  /** What a message costs. @default 1 each, so that the caps are numbers of messages */
  readonly cost?: CostTable | ((message: CostedMessage) => number) | undefined
}

/** Returns what a message costs. @throws RangeError if there is no answer */
export function costOf(cost: SpendOptions['cost'], message: CostedMessage): number {
  const { channel, country } = message
  const found = typeof cost === 'function' ? cost(message) : inTable(cost, channel, country)
  if (typeof found === 'number' && Number.isFinite(found) && found >= 0) return found
  throw new RangeError(
    `\`spend.cost\` has no amount for ${channel} to ${country ?? 'an e-mail address'}, so that nothing is sent there. Add it, or a \`default\`.`,
  )
}

function inTable(
  cost: CostTable | undefined,
  channel: Channel,
  country: CountryCode | null,
): number | undefined {
  if (cost === undefined) return 1
  const row = cost[channel] ?? cost.default
  if (typeof row !== 'object') return row
  return (country === null ? undefined : row[country]) ?? row.default
}

function isAmount(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0
}

/** Returns whether all own members have a known name and a valid value. */
function isTable(
  given: unknown,
  isKnown: (name: string) => boolean,
  isValid: (value: unknown) => boolean,
): boolean {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return false
  const rows: readonly (readonly [string, unknown])[] = Object.entries(given)
  return rows.every(([name, value]) => isKnown(name) && (value === undefined || isValid(value)))
}

const isCountry = (name: string): boolean => countries.some((each) => each === name)
const isChannel = (name: string): boolean => channels.some((each) => each === name)
const orDefault = (is: (name: string) => boolean) => (name: string) =>
  name === 'default' || is(name)

function isCost(row: unknown): boolean {
  return isAmount(row) || isTable(row, orDefault(isCountry), isAmount)
}

export const spendOptions: v.GenericSchema<unknown, SpendOptions> = v.pipe(
  optionsObject<SpendOptions>({
    perDay: v.optional(
      must<number>(isAmount, 'it is no amount', 'Pass a number of 0 or more, or leave it out.'),
    ),
    perCountryPerDay: v.optional(
      must<NonNullable<SpendOptions['perCountryPerDay']>>(
        (given) => isAmount(given) || isTable(given, isCountry, isAmount),
        'it is neither an amount nor one for each of some countries',
        'Write it like `50`, or like `{ US: 100, DE: 50 }`.',
      ),
    ),
    cost: v.optional(
      must<NonNullable<SpendOptions['cost']>>(
        (given) => typeof given === 'function' || isTable(given, orDefault(isChannel), isCost),
        'it is neither a table of amounts by channel and country nor a function',
        'Write it like `{ sms: { US: 0.008, default: 0.05 }, default: 0 }`, or pass `(message) => amount`.',
      ),
    ),
  }),
  rule(
    null,
    [],
    ({ perDay, perCountryPerDay }) => perDay === undefined && perCountryPerDay === undefined,
    'it has no cap',
    'Set `perDay` or `perCountryPerDay`, or leave `spend` out.',
  ),
)
