import type { Problem } from '../contract/problems.ts'
import type { Messages, ProblemMessageParams } from './catalogue.ts'
import { say } from './say.ts'
import { duration } from './time.ts'

/**
 * A problem in words for the person in the form: what is the matter, and the way on. A code that is not known here, of a
 * newer proxy, is said by what can be done about it.
 */
export function problemMessage(
  messages: Messages,
  problem: Pick<Problem, 'retry' | 'retryIn'> & { readonly code: string },
): string {
  const own = `problem.${problem.code}`
  const key = isSpoken(own, messages) ? own : (`retry.${problem.retry}` as const)
  const again = problem.retryIn
    ? say(messages, 'again.in', { time: duration(messages.locale, problem.retryIn) })
    : say(messages, 'again.later')
  return say<keyof ProblemMessageParams>(messages, key, { again })
}

function isSpoken(key: string, messages: Messages): key is keyof ProblemMessageParams {
  return Object.hasOwn(messages, key)
}
