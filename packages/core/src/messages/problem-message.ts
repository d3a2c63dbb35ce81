import type { Problem } from '../contract/problems.ts'
import type { Kind } from '../contract/terms.ts'
import type { FlowMessages } from './catalogue.ts'
import type { EmailFlowMessageParams, ProblemMessageParams } from './message-params.ts'
import { say } from './say.ts'
import { waitOf } from './time.ts'

type ProblemKey =
  | keyof ProblemMessageParams
  | Extract<keyof EmailFlowMessageParams, `problem.${string}` | `retry.${string}`>

/**
 * Describes a problem to the user: what went wrong, and what they can do. A code without a sentence of its own, such as
 * one that only a newer server knows, is described by its `retry`.
 *
 * `kind`: what is being verified, since some sentences name it. @default 'phone'
 */
export function problemMessage(
  messages: FlowMessages,
  { code, retry, retryIn }: Pick<Problem, 'retry' | 'retryIn'> & { readonly code: string },
  kind: Kind = 'phone',
): string {
  // The most specific one that the catalogue has.
  const key =
    [`problem.${code}`, `retry.${retry}`]
      .flatMap((each) => (retryIn ? [`${each}.in`, each] : [each]))
      .flatMap((each) => (kind === 'email' ? [`${each}.email`, each] : [each]))
      .find((each): each is ProblemKey => Object.hasOwn(messages, each)) ?? `retry.${retry}`
  return say(messages, key, waitOf(messages, retryIn ?? 0))
}
