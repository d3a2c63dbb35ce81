import type { Snapshot } from '@otp-kit/core'
import type { Problem } from '@otp-kit/core/contract'
import { duration, problemMessage, say, type Messages } from '@otp-kit/core/messages'
import { awaitingOf } from './step.ts'

/** What stands in the person's way: a fault, or an outcome of the code. */
export type Obstacle =
  | { readonly type: 'problem'; readonly problem: Problem }
  | { readonly type: 'incorrect'; readonly attemptsLeft: number | null }
  | { readonly type: 'expired' }
  | { readonly type: 'locked'; readonly again: 'now' | 'later' | 'never' }

/** One at a time, the one that has to be dealt with first. */
export function obstacleOf({ state, problem, expired, can, code }: Snapshot): Obstacle | null {
  if (problem) return { type: 'problem', problem }
  if (state.status === 'locked') {
    const again = can.resend ? 'now' : state.until === null ? 'never' : 'later'
    return { type: 'locked', again }
  }
  if (state.status !== 'awaiting') return null
  if (expired) return { type: 'expired' }
  const refused = awaitingOf(state)?.refusedCode
  return refused && refused === code
    ? { type: 'incorrect', attemptsLeft: state.attemptsLeft }
    : null
}

/**
 * A true sentence and a way on. `seconds` to the moment at which it can be tried again, where they are known better than
 * when the fault came.
 */
export function obstacleMessage(
  messages: Messages,
  obstacle: Obstacle,
  seconds: number | null,
): string {
  switch (obstacle.type) {
    case 'problem': {
      const { problem } = obstacle
      const waits = problem.retry === 'after' && seconds !== null
      return problemMessage(messages, waits ? { ...problem, retryIn: seconds } : problem)
    }
    case 'incorrect':
      return obstacle.attemptsLeft === null
        ? say(messages, 'check.incorrect')
        : say(messages, 'check.incorrect-left', { n: obstacle.attemptsLeft })
    case 'expired':
      // The backend may have ended the code before its time, and the cooldown.
      return seconds
        ? say(messages, 'expiry.over-until', { time: duration(messages.locale, seconds) })
        : say(messages, 'expiry.over')
    case 'locked':
      if (obstacle.again === 'now') return say(messages, 'locked.now')
      return obstacle.again === 'later' && seconds !== null
        ? say(messages, 'locked.until', { time: duration(messages.locale, seconds) })
        : say(messages, 'locked.over')
  }
}
