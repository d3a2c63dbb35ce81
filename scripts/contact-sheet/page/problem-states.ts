import { createVerification, ProblemError, type Transport } from '@otp-kit/core'
import { isProblemCode, problem, type Problem, type Retry } from '@otp-kit/core/contract'
import { enFlow } from '@otp-kit/core/messages'
import { sent } from './acts.ts'
import type { State } from './states.ts'

/** Problems that a check has; all others are shown where a send has failed. */
const ofCheck = /^problem\.(?:code_malformed|verification_lost|superseded|check_\w+)/

/** Returns the problem that a message describes: `retry.now` all those without a message of their own. */
function problemOf(key: string): Problem {
  const [topic, name = ''] = key.split('.')
  const retryIn = /\.in(?:\.|$)/.test(key) ? 300 : undefined
  if (topic === 'problem' && isProblemCode(name)) return problem(name, { retryIn })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the rest of the key of `retry.…`.
  return problem('internal', { retry: name as Retry, retryIn })
}

function withProblem(transport: Transport, call: 'send' | 'check', failure: Problem): Transport {
  return {
    ...transport,
    [call]: () => Promise.reject(new ProblemError(failure, { uncertain: false })),
  }
}

function stateOf(key: string): State {
  const isOfCheck = ofCheck.test(key)
  const failure = problemOf(key)
  return {
    kind: key.endsWith('.email') ? 'email' : undefined,
    open: async ({ transport, clock, storage, tabs }, { kind }) =>
      createVerification({
        kind,
        transport: withProblem(transport, isOfCheck ? 'check' : 'send', failure),
        clock,
        storage,
        tabs,
      }),
    reach: isOfCheck
      ? sent((stage) => stage.enter(stage.world.code(stage.to)))
      : (stage) => stage.ask(),
  }
}

/** A state for each message about a problem, by the key of the message. */
export const problemStates: Readonly<Record<string, State>> = Object.fromEntries(
  Object.keys(enFlow)
    .filter((key) => /^(?:problem|retry)\./.test(key))
    .map((key) => [key, stateOf(key)]),
)
