import type { TroubleSettings } from '../trouble.ts'

/** What a step, or the beginning, changes. */
export interface ScenarioChange {
  readonly clock?:
    | {
        /** Moves ahead to this moment: milliseconds since 1970, or an ISO 8601 time. */
        readonly set?: number | string | undefined
        readonly frozen?: boolean | undefined
      }
    | undefined
  readonly trouble?: Partial<TroubleSettings> | undefined
  /** Numbers as E.164 and addresses, each with the name of an outcome. */
  readonly outcomes?: Readonly<Record<string, string>> | undefined
}

export interface ScenarioStep extends ScenarioChange {
  /** How long after the beginning, of the simulator's time: `'30s'`, `'5min'`, `'1h'`, `'250ms'`, or milliseconds. */
  readonly after: number | string
}

/** A world to begin in, and what happens in it: an object, or a JSON file of one. */
export interface Scenario extends ScenarioChange {
  /** For people. */
  readonly name?: string | undefined
  /** Four to eight digits that every code is made of. */
  readonly code?: string | undefined
  /** A domain that each SMS ends with, as `@domain #code`. */
  readonly originBound?: string | undefined
  /** What every application that is new to the simulator can spend, in dollars. @default 1000 */
  readonly balance?: number | undefined
  /** Numbers as E.164 and addresses that every new application turns away. */
  readonly blocklist?: readonly string[] | undefined
  readonly steps?: readonly ScenarioStep[] | undefined
}
