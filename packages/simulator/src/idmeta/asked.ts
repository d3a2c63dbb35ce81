import type { World } from '../provider.ts'
import type { Validation } from './validation.ts'

/** What is kept for one token. */
export interface Account {
  readonly validations: Validation[]
  /** How often each test destination was asked about. */
  readonly callsTo: Map<string, number>
}

/** What a call is handed. */
export interface Asked {
  readonly world: World
  readonly account: Account
  readonly body: Readonly<Record<string, unknown>>
  /** Milliseconds since 1970. */
  readonly now: number
}
