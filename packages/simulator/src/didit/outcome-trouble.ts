import { type Outcome, outcomeFailure } from '../outcomes/outcome-failure.ts'
import type { Outgoing } from '../provider.ts'
import { failureAnswer } from './failures.ts'
import type { Asked } from './route.ts'
import type { Session } from './session.ts'

/** The answer of a test destination that lets a call come to nothing; `undefined` for every other. */
export function outcomeTrouble(
  { application, now }: Asked,
  call: 'send' | 'check',
  kind: Session['kind'],
  { to, outcome }: { readonly to: string; readonly outcome: Outcome | undefined },
): Outgoing | undefined {
  const failure = outcomeFailure(outcome, call, to, application.callsTo)
  if (failure === 'down') return { response: Response.error(), down: true }
  return failure && { response: failureAnswer(failure, call, now, kind) }
}
