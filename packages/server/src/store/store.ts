/** At most `limit` within any `windowMs` milliseconds. */
export interface LimitRule {
  readonly limit: number
  readonly windowMs: number
}

export interface Consumed {
  readonly allowed: boolean
  /** The number still allowed now. */
  readonly left: number
  /** Milliseconds until one more is allowed; 0 if one is left. */
  readonly retryInMs: number
}

export interface Stored {
  readonly value: string
  /** Opaque. Compared by `compareAndSet`. */
  readonly version: string
}

/**
 * Keeps records, limits and used proofs. Every call is atomic, takes `now` (milliseconds since 1970 on the server's
 * clock), and rejects with a `StoreUnavailableError` if the store cannot answer: there is no fallback to memory. Keys are
 * digests and values are encrypted, so that a store never contains a destination.
 */
export interface Store {
  /** Counts one against a limit, unless none is left. */
  consume(key: string, rule: LimitRule, now: number): Promise<Consumed>
  /** Removes the latest count. Called only if certainly nothing was sent. */
  giveBack(key: string, rule: LimitRule, now: number): Promise<void>
  /** Returns `true` the first time within `ttlMs`, then `false`. */
  once(key: string, ttlMs: number, now: number): Promise<boolean>
  /** Returns `true` for one holder until `release` or until `ttlMs` have passed. */
  lease(key: string, holder: string, ttlMs: number, now: number): Promise<boolean>
  release(key: string, holder: string): Promise<void>
  get(key: string, now: number): Promise<Stored | null>
  /** Writes if the key still has this `version` (`null`: no value). Returns whether it wrote. */
  compareAndSet(
    key: string,
    version: string | null,
    value: string,
    ttlMs: number,
    now: number,
  ): Promise<boolean>
  /** Whether all processes of the site share the store. Production accepts another store only with `singleProcess`. */
  readonly shared: boolean
  /** Whether the site runs in one process. */
  readonly singleProcess?: boolean | undefined
}

/** Thrown if the store cannot answer. The proxy then responds with 503. Recognise it by `name`. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError'
}

export function isStoreUnavailableError(error: unknown): error is StoreUnavailableError {
  return error instanceof Error && error.name === 'StoreUnavailableError'
}
