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

export const defaultLimits: Limits = {
  destinationPerHour: 4,
  destinationPerDay: 10,
  addressPerHour: 20,
  prefixPerHour: 60,
  domainPerHour: 1000,
  checksPerAddressPerHour: 60,
  requestsPerAddressPerMinute: 120,
  cooldown: [30, 40, 60, 90, 120],
}

export type LimitOptions = { readonly [L in keyof Limits]?: Limits[L] | undefined }

/** Returns the given limits with defaults for the rest. */
export function withDefaults(given: LimitOptions = {}): Limits {
  const {
    destinationPerHour = defaultLimits.destinationPerHour,
    destinationPerDay = defaultLimits.destinationPerDay,
    addressPerHour = defaultLimits.addressPerHour,
    prefixPerHour = defaultLimits.prefixPerHour,
    domainPerHour = defaultLimits.domainPerHour,
    checksPerAddressPerHour = defaultLimits.checksPerAddressPerHour,
    requestsPerAddressPerMinute = defaultLimits.requestsPerAddressPerMinute,
    cooldown = defaultLimits.cooldown,
  } = given
  return {
    destinationPerHour,
    destinationPerDay,
    addressPerHour,
    prefixPerHour,
    domainPerHour,
    checksPerAddressPerHour,
    requestsPerAddressPerMinute,
    cooldown,
  }
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
