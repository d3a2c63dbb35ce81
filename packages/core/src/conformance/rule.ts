import type { Trial } from './trial.ts'

/** The parts of the contract that rules are grouped by, in the order of a run. */
export const areas = [
  'config',
  'requests',
  'origins',
  'browsers',
  'sends',
  'idempotency',
  'checks',
  'approval',
  'limits',
  'answers',
  'proofs',
  'out of reach',
] as const
/** The part of the contract that a rule belongs to. */
export type Area = (typeof areas)[number]

/** What a check needs beside the backend's URL. */
export type Need =
  | 'destination'
  | 'code'
  | 'message-count'
  | 'clock'
  | 'provider-ids'
  | 'refused-destinations'
  | 'phone'
  | 'countries'
  | 'other-origin'
  | 'cookie-binding'
  | 'https'
  | 'use-proof'

/** A rule of the contract. Its texts are for the developer of the backend. */
export interface RuleText {
  /** Never changes. */
  readonly id: string
  readonly area: Area
  /** What a backend has to do. */
  readonly requirement: string
  /** What it means if a backend does not. */
  readonly meaning: string
  /** How to fix it. */
  readonly fix: string
}

export interface CheckedRule extends RuleText {
  readonly needs: readonly Need[]
  /** @throws Violation where the backend breaks the rule; NotChecked where that cannot be found out */
  readonly check: (trial: Trial) => void | Promise<void>
}

/** A rule that no black-box check can hold a backend to. */
export interface UncheckableRule extends RuleText {
  readonly uncheckable: string
}

/** A rule of the contract, with its check where there can be one. */
export type Rule = CheckedRule | UncheckableRule

/** The backend breaks the rule. The message says what was seen, without secrets. */
export class Violation extends Error {
  override readonly name = 'Violation'
}

/** The rule could not be checked. The message says why. */
export class NotChecked extends Error {
  override readonly name = 'NotChecked'
}

/** A limit of the backend refused a request. Once it is over, the rule can be checked. */
export class Limited extends NotChecked {
  /** In seconds. */
  readonly retryIn: number

  constructor(code: string, retryIn = 3600) {
    super(
      `A limit of the backend refused a request (${code}). Run again once it is over, or with higher limits.`,
    )
    this.retryIn = retryIn
  }
}
