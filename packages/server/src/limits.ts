const minute: number = 60_000
const hour: number = 60 * minute
const day: number = 24 * hour

/** How often what may happen. All windows slide. */
export interface Limits {
  /** Sends to one destination within an hour. @default 4 */
  readonly destinationPerHour: number
  /** Sends to one destination within a day. @default 10 */
  readonly destinationPerDay: number
  /** Sends from one client address (IPv6: one /64) within an hour. @default 20 */
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
  /** Checks from one client address that reach a provider, within an hour. @default 60 */
  readonly checksPerAddressPerHour: number
  /** Seconds from each send to the next of the same person; the last stands for all that follow. */
  readonly cooldown: readonly number[]
}

export const defaultLimits: Limits = {
  destinationPerHour: 4,
  destinationPerDay: 10,
  addressPerHour: 20,
  prefixPerHour: 60,
  domainPerHour: 1000,
  checksPerAddressPerHour: 60,
  cooldown: [30, 40, 60, 90, 120],
}

export type LimitOptions = { readonly [L in keyof Limits]?: Limits[L] | undefined }

/** The given limits, and the defaults for the rest. */
export function withDefaults(given: LimitOptions = {}): Limits {
  const {
    destinationPerHour = defaultLimits.destinationPerHour,
    destinationPerDay = defaultLimits.destinationPerDay,
    addressPerHour = defaultLimits.addressPerHour,
    prefixPerHour = defaultLimits.prefixPerHour,
    domainPerHour = defaultLimits.domainPerHour,
    checksPerAddressPerHour = defaultLimits.checksPerAddressPerHour,
    cooldown = defaultLimits.cooldown,
  } = given
  return {
    destinationPerHour,
    destinationPerDay,
    addressPerHour,
    prefixPerHour,
    domainPerHour,
    checksPerAddressPerHour,
    cooldown,
  }
}

/** How long a handle can be used, from its first send. */
export const handleLifetimeMs: number = 30 * minute

/** For how long an act's answer is replayed under its idempotency key. */
export const replayLifetimeMs: number = 30 * minute

/** Wrong codes under a provider that states no number of its own. */
export const attemptsWhereUnsaid = 5

export { day as dayMs, hour as hourMs, minute as minuteMs }
