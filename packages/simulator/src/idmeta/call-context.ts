import type { World } from '../provider.ts'
import type { Validation } from './validation.ts'

/** The state of one token. */
export interface Account {
  readonly validations: Validation[]
  /** The number of calls to each test destination. */
  readonly callsTo: Map<string, number>
}

/** The argument of a call's handler. */
export interface CallContext {
  readonly world: World
  readonly account: Account
  readonly body: Readonly<Record<string, unknown>>
  /** Milliseconds since 1970. */
  readonly now: number
}
