import type { Moment, Snapshot, Proof } from '@otp-kit/core'
import type { Kind, Problem } from '@otp-kit/core/contract'
import { keyFor, problemMessage, say, waitOf, type Messages } from '@otp-kit/core/messages'
import { momentOf } from '../countdown/countdown.ts'
import { awaitingOf } from '../hooks/step.ts'

/** What keeps the user from going on: a problem, or an outcome of the code. */
export type FlowError =
  | { readonly type: 'problem'; readonly problem: Problem }
  | { readonly type: 'incorrect'; readonly attemptsLeft: number | null }
  | { readonly type: 'expired' }
  | { readonly type: 'locked'; readonly retry: 'now' | 'later' | 'never' }

/** Returns the one error to show; `null` where there is none. */
export function flowErrorOf({
  state,
  problem,
  expired,
  can,
  code,
}: Snapshot<Kind, Proof>): FlowError | null {
  if (problem) return { type: 'problem', problem }
  if (state.status === 'locked') {
    const retry = can.resend ? 'now' : state.until === null ? 'never' : 'later'
    return { type: 'locked', retry }
  }
  if (state.status !== 'awaiting') return null
  if (expired) return { type: 'expired' }
  const rejected = awaitingOf(state)?.refusedCode
  return rejected && rejected === code
    ? { type: 'incorrect', attemptsLeft: state.attemptsLeft }
    : null
}

/**
 * Returns the sentence that says what is wrong and what the user can do. `seconds`: the time until a retry is possible,
 * where it is known better than when the problem occurred.
 */
export function flowErrorMessage(
  messages: Messages,
  error: FlowError,
  kind: Kind,
  seconds: number | null,
): string {
  switch (error.type) {
    case 'problem': {
      const { problem } = error
      // Without a time of its own, `seconds` are those of another deadline.
      const waits = problem.retry === 'after' && problem.retryIn !== undefined && seconds !== null
      return problemMessage(messages, waits ? { ...problem, retryIn: seconds } : problem, kind)
    }
    case 'incorrect':
      return error.attemptsLeft === null
        ? say(messages, 'check.incorrect')
        : say(messages, 'check.incorrect-left', { n: error.attemptsLeft })
    case 'expired':
      // The server may end a code before its time, and before a resend is possible.
      return seconds
        ? say(messages, 'expiry.over-until', waitOf(messages, seconds))
        : say(messages, 'expiry.over')
    case 'locked':
      // A resend is not possible yet where the backend is being asked for the status.
      if (error.retry === 'now' || seconds === 0) return say(messages, 'locked.now')
      return error.retry === 'later' && seconds !== null
        ? say(messages, keyFor(kind, 'locked.until'), waitOf(messages, seconds))
        : say(messages, keyFor(kind, 'locked.over'))
  }
}

/** Returns an error whose sentence contains no time until a retry. */
export function withoutWait(error: FlowError): FlowError {
  if (error.type !== 'problem') return error
  return { type: 'problem', problem: { ...error.problem, retryIn: undefined } }
}

/** Returns the sentence for the error of a snapshot at a moment of the verification's clock; `null` where there is none. */
export function flowErrorText(
  messages: Messages,
  snapshot: Snapshot<Kind, Proof>,
  kind: Kind,
  at: Moment,
): string | null {
  const error = flowErrorOf(snapshot)
  const retryAt = momentOf(snapshot.state, 'again')
  const seconds = retryAt === null ? null : Math.max(0, Math.ceil((retryAt - at) / 1000))
  return error && flowErrorMessage(messages, error, kind, seconds)
}
