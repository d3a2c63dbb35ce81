import type { RuleText } from './rule.ts'

/** A request and its answer, each on one line, without codes, destinations, handles, proofs and cookies. */
export interface ReportedExchange {
  readonly request: string
  readonly answer: string
}

/**
 * Whether the backend keeps a rule. A rule is not checked where an option is missing that it needs, or where no check
 * is possible from outside.
 */
export type RuleResult =
  | { readonly outcome: 'passed'; readonly rule: RuleText }
  | {
      readonly outcome: 'failed'
      readonly rule: RuleText
      /** What was seen. */
      readonly found: string
      /** The requests of this rule, oldest first. */
      readonly exchanges: readonly ReportedExchange[]
    }
  | {
      readonly outcome: 'not-checked'
      readonly rule: RuleText
      /** Why, and what would make it possible. */
      readonly reason: string
    }

/** What `checkConformance` resolves with: one result for each rule. */
export interface ConformanceReport {
  readonly url: string
  /** Whether no rule failed. Rules that were not checked may still be broken. */
  readonly conforms: boolean
  readonly results: readonly RuleResult[]
}
