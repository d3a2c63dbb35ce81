import { type Outcome, outcomeFailure } from '../outcomes/outcome-failure.ts'
import type { Outgoing } from '../provider.ts'
import { failureAnswer } from './failures.ts'
import type { CallContext } from './route.ts'
import type { Session } from './session.ts'

/** Returns the answer where a test destination makes a call fail; `undefined` where the call is carried out. */
export function outcomeTrouble(
  { application, now }: CallContext,
  call: 'send' | 'check',
  kind: Session['kind'],
  { to, outcome }: { readonly to: string; readonly outcome: Outcome | undefined },
): Outgoing | undefined {
  const failure = outcomeFailure(outcome, call, to, application.callsTo)
  if (failure === 'down') return { response: Response.error(), down: true }
  return failure && { response: failureAnswer(failure, call, now, kind) }
}
