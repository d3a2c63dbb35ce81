import type { Rule } from './rule.ts'
import { answerRules } from './rules/answers.ts'
import { approvalRules } from './rules/approval.ts'
import { browserRules } from './rules/browsers.ts'
import { checkRules } from './rules/checks.ts'
import { configRules } from './rules/config.ts'
import { idempotencyRules } from './rules/idempotency.ts'
import { limitRules } from './rules/limits.ts'
import { originRules } from './rules/origins.ts'
import { outOfReachRules } from './rules/out-of-reach.ts'
import { proofRules } from './rules/proofs.ts'
import { requestRules } from './rules/requests.ts'
import { sendRules } from './rules/sends.ts'

/**
 * The rules of the contract, in the order of a run: those that cost no message come first, those that use up a limit
 * or move time come late, and those about all answers come last.
 */
export const rules: readonly Rule[] = [
  ...configRules,
  ...requestRules,
  ...originRules,
  ...browserRules,
  ...sendRules,
  ...idempotencyRules,
  ...checkRules,
  ...approvalRules,
  ...proofRules,
  ...limitRules,
  ...answerRules,
  ...outOfReachRules,
]
