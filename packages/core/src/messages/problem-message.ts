import type { Problem } from '../contract/problems.ts'
import type { Messages, RetryMessages } from './catalogue.ts'
import type { ProblemMessageParams } from './message-params.ts'
import { say } from './say.ts'
import { duration } from './time.ts'

type Spoken = RetryMessages & Pick<Messages, keyof ProblemMessageParams>

/**
 * A problem in words for the person in the form: what is the matter, and the way on. A code that has no sentence of its
 * own, because a newer proxy sent it or the page's catalogue is not here, is said by what can be done about it.
 */
export function problemMessage(
  messages: RetryMessages,
  problem: Pick<Problem, 'retry' | 'retryIn'> & { readonly code: string },
): string {
  const own = `problem.${problem.code}`
  const key = isSpoken(own, messages) ? own : (`retry.${problem.retry}` as const)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of these it has the one that is said.
  const spoken = messages as Spoken
  return say(spoken, key, {
    again: spoken[key].includes('{again}') ? again(messages, problem) : '',
  })
}

function again(messages: RetryMessages, { retryIn }: Pick<Problem, 'retryIn'>): string {
  return retryIn
    ? say(messages, 'again.in', { time: duration(messages.locale, retryIn) })
    : say(messages, 'again.later')
}

function isSpoken(key: string, messages: RetryMessages): key is keyof ProblemMessageParams {
  return Object.hasOwn(messages, key)
}
