/** At most `limit` within any `windowMs` milliseconds. */
export interface LimitRule {
  readonly limit: number
  readonly windowMs: number
}

export interface Consumed {
  readonly allowed: boolean
  /** How many more are allowed now. */
  readonly left: number
  /** Milliseconds until one more is allowed; 0 while there is one left. */
  readonly retryInMs: number
}

export interface Stored {
  readonly value: string
  /** Opaque; what `compareAndSet` compares. */
  readonly version: string
}

/**
 * Where records, limits and spent proofs live. Every call is atomic, takes `now` (milliseconds since the epoch on the
 * server's own clock), and rejects with a `StoreUnavailableError` where it cannot tell: nothing falls back to memory.
 * Keys are already digests and values already sealed: a store never sees a number.
 */
export interface Store {
  /** Takes one from a limit, unless none is left. */
  consume(key: string, rule: LimitRule, now: number): Promise<Consumed>
  /** Gives back the newest one taken: only when certainly nothing was sent. */
  giveBack(key: string, rule: LimitRule, now: number): Promise<void>
  /** True the first time within `ttlMs`, false after. */
  once(key: string, ttlMs: number, now: number): Promise<boolean>
  /** True for one caller until `release` or until `ttlMs` have passed, whichever is first. */
  lease(key: string, holder: string, ttlMs: number, now: number): Promise<boolean>
  release(key: string, holder: string): Promise<void>
  get(key: string, now: number): Promise<Stored | null>
  /** Writes if the key still has `version` (`null`: if it has no value). */
  compareAndSet(
    key: string,
    version: string | null,
    value: string,
    ttlMs: number,
    now: number,
  ): Promise<boolean>
  /** Whether it is shared by every process of the site; a store in memory is not, and production has to be told so. */
  readonly shared: boolean
  /** The consumer's word that the site runs in one process: what a store that is not `shared` needs in production. */
  readonly singleProcess?: boolean | undefined
}

/** The store could not answer. Every call of the proxy then answers 503; recognised by `name`. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError'
}

export function isStoreUnavailableError(error: unknown): error is StoreUnavailableError {
  return error instanceof Error && error.name === 'StoreUnavailableError'
}
