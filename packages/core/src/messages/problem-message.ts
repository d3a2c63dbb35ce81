import type { Problem } from '../contract/problems.ts'
import type { MessageKey, Messages } from './catalogue.ts'
import { say } from './say.ts'
import { duration } from './time.ts'

/** A problem in words for the person in the form: what is the matter, and the way on. */
export function problemMessage(
  messages: Messages,
  problem: Pick<Problem, 'code' | 'retry' | 'retryIn'>,
): string {
  const own = `problem.${problem.code}`
  const key = Object.hasOwn(messages, own) ? own : `retry.${problem.retry}`
  const again = problem.retryIn
    ? say(messages, 'again.in', { time: duration(messages.locale, problem.retryIn) })
    : say(messages, 'again.later')
  return say(messages, key as MessageKey & 'retry.after', { again })
}
