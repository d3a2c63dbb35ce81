/** At most `limit` within any `windowMs` milliseconds. */
export interface LimitRule {
  readonly limit: number
  readonly windowMs: number
}

/** A limit as the store counts it. */
export interface CountedKey {
  readonly key: string
  readonly rule: LimitRule
}

/** How much of a limit is left. */
export interface LimitState {
  /** The number still allowed now. */
  readonly left: number
  /** Milliseconds until one more is allowed; 0 if one is left. */
  readonly retryInMs: number
}

/** What `consume` resolves with. */
export interface Consumed {
  /** The index of the first limit that had none left, so that nothing was counted; `null` if all were counted. */
  readonly refused: number | null
  /** The state of each limit after the call, in the order given. */
  readonly states: readonly LimitState[]
}

/** One key of a `compareAndSet`. */
export interface Write {
  readonly key: string
  /** The value that the key has to have; `null`: none. */
  readonly from: string | null
  /** The new value; `null` removes the key. */
  readonly to: string | null
  /** Milliseconds until the new value expires. */
  readonly ttlMs: number
}

/**
 * Keeps documents, limits and used proofs. Every call is one round trip and atomic over all its keys, takes `now`
 * (milliseconds since 1970 on the server's clock), and rejects with a `StoreUnavailableError` if the store cannot answer:
 * there is no fallback to memory. Keys are digests and random ids, and values are encrypted, so that a store never
 * contains a destination. Limits and values have separate names.
 */
export interface Store {
  /** Counts one against every limit, or against none of them if one has none left. `id` names the counts for `giveBack`. */
  consume(limits: readonly CountedKey[], id: string, now: number): Promise<Consumed>
  /** Removes what `consume` counted under this id, if it did. A limit that counts nothing any more leaves no trace. */
  giveBack(limits: readonly CountedKey[], id: string, now: number): Promise<void>
  /** Returns the state of each limit, and counts nothing. */
  peek(limits: readonly CountedKey[], now: number): Promise<readonly LimitState[]>
  /** Returns the value of each key, in the order given; `null`: none, or expired. */
  get(keys: readonly string[], now: number): Promise<readonly (string | null)[]>
  /** Makes all writes if every key still has its `from`, else none. Returns whether it did. */
  compareAndSet(writes: readonly Write[], now: number): Promise<boolean>
  /** Removes values and counts. */
  delete(keys: readonly string[], now: number): Promise<void>
  /** Whether all processes of the site share the store. Production accepts another store only with `singleProcess`. */
  readonly shared: boolean
  /** Whether the site runs in one process. */
  readonly singleProcess?: boolean | undefined
}

/** Thrown if the store cannot answer. The proxy then responds with 503. Recognise it by `name`. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError'
}

/** Returns whether an error is a `StoreUnavailableError`, of this or another copy of the package. */
export function isStoreUnavailableError(error: unknown): error is StoreUnavailableError {
  return error instanceof Error && error.name === 'StoreUnavailableError'
}
