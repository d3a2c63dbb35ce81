import type { TroubleSettings } from '../trouble.ts'

/** What a scenario sets, at its start or in a step. */
export interface ScenarioChange {
  readonly clock?:
    | {
        /** Moves ahead to this time: milliseconds since 1970, or an ISO 8601 time. */
        readonly set?: number | string | undefined
        readonly frozen?: boolean | undefined
      }
    | undefined
  readonly trouble?: Partial<TroubleSettings> | undefined
  /** Outcomes by number, as E.164, or address. */
  readonly outcomes?: Readonly<Record<string, string>> | undefined
}

/** A change that comes later. */
export interface ScenarioStep extends ScenarioChange {
  /** How long after the start of the scenario, on the simulator's clock: `'30s'`, `'5min'`, `'1h'`, `'250ms'`, or milliseconds. */
  readonly after: number | string
}

/** An initial state, and what happens later: an object, or the content of a JSON file. */
export interface Scenario extends ScenarioChange {
  /** Documentation only. */
  readonly name?: string | undefined
  /** A fixed code: four to eight digits. */
  readonly code?: string | undefined
  /** A domain to bind each SMS to, with a last line of `@domain #code`. */
  readonly originBound?: string | undefined
  /** The balance of each new application, in dollars. @default 1000 */
  readonly balance?: number | undefined
  /** The blocklist of each new application: numbers as E.164, and addresses. */
  readonly blocklist?: readonly string[] | undefined
  readonly steps?: readonly ScenarioStep[] | undefined
}
