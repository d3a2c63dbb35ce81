import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form'
import type { Problem } from '@otp-kit/core/contract'
import { enRetry, messagesIfHere, problemMessage, type RetryMessages } from '@otp-kit/core/messages'
import { localeHere } from '../country-picker/use-page-locale.ts'

const prefix = 'otp-kit:'

/** Whether an error is one that `applyProblem` set. One that an app sets itself may have no type, whatever its type says. */
export function isAppliedProblem(
  error: { readonly type?: string | undefined } | undefined,
): boolean {
  return error?.type?.startsWith(prefix) ?? false
}

/**
 * Lands what the form's own backend has against the number at its field, and focuses it. The field drops its proof: the
 * person verifies again, or another number.
 *
 * `messages`: what it is said with. @default what the field has fetched in the language of the page: a catalogue or a
 * `locale` that the field was given is to be given here, too
 */
export function applyProblem<T extends FieldValues>(
  setError: UseFormSetError<T>,
  name: FieldPath<T>,
  problem: Pick<Problem, 'code' | 'retry' | 'retryIn'>,
  messages: RetryMessages = messagesIfHere(localeHere(undefined)) ?? enRetry,
): void {
  const message = problemMessage(messages, problem)
  setError(name, { type: `${prefix}${problem.code}`, message }, { shouldFocus: true })
}
