import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form'
import type { Kind, Problem } from '@otp-kit/core/contract'
import { enFlow, loadedMessages, problemMessage, type FlowMessages } from '@otp-kit/core/messages'
import { pageLocale } from '../messages/use-page-locale.ts'

const prefix = 'otp-kit:'

/** Whether an error was set by `applyProblem`. An error that an app sets itself may have no type. */
export function isAppliedProblem(
  error: { readonly type?: string | undefined } | undefined,
): boolean {
  return error?.type?.startsWith(prefix) ?? false
}

/** What the text of the error depends on, beside the problem. */
export interface ApplyProblemOptions {
  /** What the field verifies, for the message. @default 'phone' */
  readonly kind?: Kind | undefined
  /**
   * The catalogue of the message: the same as the field's, where that has `messages` or `locale`.
   * @default the catalogue of the page's language if a field has loaded it, else English
   */
  readonly messages?: FlowMessages | undefined
}

/**
 * Sets a problem that the form's backend found as the error of its field, and focuses the field. The field's value becomes
 * `null`, and its proof is not restored: the user verifies again, or another destination. The error stays until then,
 * whatever the form's mode and resolver.
 */
export function applyProblem<T extends FieldValues>(
  setError: UseFormSetError<T>,
  name: FieldPath<T>,
  problem: Pick<Problem, 'code' | 'retry' | 'retryIn'>,
  options: ApplyProblemOptions = {},
): void {
  const { kind, messages = loadedMessages(pageLocale(undefined)) ?? enFlow } = options
  const message = problemMessage(messages, problem, kind)
  setError(name, { type: `${prefix}${problem.code}`, message }, { shouldFocus: true })
}
