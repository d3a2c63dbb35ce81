import * as v from 'valibot'
import { must, optionsObject, type OptionSchemas } from './options/option-schema.ts'

const minute: number = 60_000
const hour: number = 60 * minute
const day: number = 24 * hour

/** Limits of sends and checks. All windows slide. */
export interface Limits {
  /** Sends to one phone number or mailbox within an hour. @default 4 */
  readonly destinationPerHour: number
  /** Sends to one phone number or mailbox within a day. @default 10 */
  readonly destinationPerDay: number
  /** Sends from one client IP address (IPv6: one /64 network) within an hour. @default 20 */
  readonly addressPerHour: number
  /** Sends to phone numbers that differ in their last four digits alone, within an hour. @default 60 */
  readonly prefixPerHour: number
  /**
   * Sends to addresses of one e-mail domain within an hour. The default leaves room for the large public mailbox
   * domains, which most addresses share; raise it if more than a thousand users an hour sign up with one of them.
   *
   * @default 1000
   */
  readonly domainPerHour: number
  /** Checks from one client IP address that reach a provider, within an hour. @default 60 */
  readonly checksPerAddressPerHour: number
  /** Requests from one client IP address to one call (send, check or status) within a minute. @default 120 */
  readonly requestsPerAddressPerMinute: number
  /** Seconds between one send and the next of the same browser; the last value repeats. @default [30, 40, 60, 90, 120] */
  readonly cooldown: readonly number[]
}

/** The limits that differ from their defaults. */
export type LimitOptions = { readonly [L in keyof Limits]?: Limits[L] | undefined }

function count(normal: number): v.GenericSchema<unknown, number> {
  const whole = must<number>(
    (given) => Number.isSafeInteger(given) && Number(given) >= 1,
    'it is not a whole number of 1 or more',
    'Pass one, or leave it out for the default.',
  )
  return v.optional(whole, normal)
}

const seconds = must<readonly number[]>(
  (given) =>
    Array.isArray(given) &&
    given.length > 0 &&
    given.every((each) => Number.isFinite(each) && each >= 0),
  'it is not a list of seconds',
  'Write it like `[30, 40, 60, 90, 120]`.',
)

const schemas: OptionSchemas<Limits> = {
  destinationPerHour: count(4),
  destinationPerDay: count(10),
  addressPerHour: count(20),
  prefixPerHour: count(60),
  domainPerHour: count(1000),
  checksPerAddressPerHour: count(60),
  requestsPerAddressPerMinute: count(120),
  cooldown: v.optional(seconds, [30, 40, 60, 90, 120]),
}

export const limitOptions: v.GenericSchema<unknown, Limits> = optionsObject(schemas)

/** Returns whether a limit is one of the option `limits`, and not one of a provider. */
export function isLimitName(name: string): boolean {
  return Object.hasOwn(schemas, name)
}

/** How long a verification is kept at least, from its creation. It is kept longer for what an answer has promised. */
export const handleLifetimeMs: number = 30 * minute

/** How long an answer is repeated under its idempotency key. */
export const replayLifetimeMs: number = 30 * minute

/** How long a verification accepts sends at most, from its creation: the longest wait that a limit can promise, and more. */
export const handleEndMs: number = day + handleLifetimeMs

/** Attempts with a provider that does not state how many it allows. */
export const defaultAttempts = 5

export { day as dayMs, hour as hourMs, minute as minuteMs }
