import type { Problem } from '../contract/problems.ts'
import type { Kind } from '../contract/terms.ts'
import type { FlowMessages } from './catalogue.ts'
import type { EmailFlowMessageParams, ProblemMessageParams } from './message-params.ts'
import { say } from './say.ts'
import { waitOf } from './time.ts'

/**
 * Describes a problem to the user: what went wrong, and what they can do. A code without a sentence of its own, such as
 * one that only a newer server knows, is described by its `retry`.
 *
 * `kind`: what is being verified, since some sentences name it. @default 'phone'
 */
export function problemMessage(
  messages: FlowMessages,
  problem: Pick<Problem, 'retry' | 'retryIn'> & { readonly code: string },
  kind: Kind = 'phone',
): string {
  const key = keyOf(messages, problem, kind)
  const { retryIn } = problem
  return say(messages, key, waitOf(messages, retryIn ?? 0))
}

type ProblemKey =
  | keyof ProblemMessageParams
  | Extract<keyof EmailFlowMessageParams, `problem.${string}` | `retry.${string}`>

/** Returns the most specific key that the catalogue has. */
function keyOf(
  messages: FlowMessages,
  { code, retry, retryIn }: Pick<Problem, 'retry' | 'retryIn'> & { readonly code: string },
  kind: Kind,
): ProblemKey {
  const keys = [`problem.${code}`, `retry.${retry}`]
    .flatMap((key) => (retryIn ? [`${key}.in`, key] : [key]))
    .flatMap((key) => (kind === 'email' ? [`${key}.email`, key] : [key]))
  return keys.find((key): key is ProblemKey => Object.hasOwn(messages, key)) ?? `retry.${retry}`
}
