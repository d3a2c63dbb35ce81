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

/**
 * Shows a problem that the form's backend found at its field, and focuses it. The field drops its proof: the user
 * verifies again, or another destination.
 *
 * `messages`: the catalogue of the sentence. @default the catalogue of the page's language if a field has loaded it, else
 * English; where a field has `messages` or `locale`, pass the same catalogue here
 * `kind`: what the field verifies. @default 'phone'
 */
export function applyProblem<T extends FieldValues>(
  setError: UseFormSetError<T>,
  name: FieldPath<T>,
  problem: Pick<Problem, 'code' | 'retry' | 'retryIn'>,
  messages: FlowMessages = loadedMessages(pageLocale(undefined)) ?? enFlow,
  kind: Kind = 'phone',
): void {
  const message = problemMessage(messages, problem, kind)
  setError(name, { type: `${prefix}${problem.code}`, message }, { shouldFocus: true })
}
