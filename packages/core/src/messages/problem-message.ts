import type { Problem } from '../contract/problems.ts'
import type { FirstMessages, Messages, ProblemMessageParams } from './catalogue.ts'
import { say } from './say.ts'
import { duration } from './time.ts'

type Spoken = Pick<Messages, 'locale' | keyof ProblemMessageParams>

/**
 * A problem in words for the person in the form: what is the matter, and the way on. A code that has no sentence of its
 * own, because a newer proxy sent it or the page's catalogue has yet to come, is said by what can be done about it.
 */
export function problemMessage(
  messages: Messages | FirstMessages,
  problem: Pick<Problem, 'retry' | 'retryIn'> & { readonly code: string },
): string {
  const own = `problem.${problem.code}`
  const key = isSpoken(own, messages) ? own : (`retry.${problem.retry}` as const)
  const again = problem.retryIn
    ? say(messages, 'again.in', { time: duration(messages.locale, problem.retryIn) })
    : say(messages, 'again.later')
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of these it has the one that is said.
  return say(messages as Spoken, key, { again })
}

function isSpoken(
  key: string,
  messages: Messages | FirstMessages,
): key is keyof ProblemMessageParams {
  return Object.hasOwn(messages, key)
}
