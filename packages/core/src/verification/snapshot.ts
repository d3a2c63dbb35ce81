import type { Kind } from '../contract/terms.ts'
import { can, codeOf, isExpired, markOf, problemOf } from './selectors.ts'
import type { Moment, Proof, VerificationState } from './state.ts'
import type { Can, Snapshot } from './verification.ts'

export function takeSnapshot<K extends Kind, P extends Proof>(
  state: VerificationState<K, P>,
  at: Moment,
): Snapshot<K, P> {
  return {
    state,
    can: can(state, at),
    code: codeOf(state),
    problem: problemOf(state),
    expired: isExpired(state, at),
    mark: markOf(state, at),
  }
}

/** Returns `before` itself where nothing in it changed, so that a view does not render again. */
export function nextSnapshot<K extends Kind, P extends Proof>(
  before: Snapshot<K, P>,
  state: VerificationState<K, P>,
  at: Moment,
): Snapshot<K, P> {
  const after = takeSnapshot(state, at)
  const can = sameCan(before.can, after.can) ? before.can : after.can
  const same =
    after.state === before.state &&
    can === before.can &&
    after.expired === before.expired &&
    after.mark === before.mark
  return same ? before : { ...after, can }
}

function sameCan(one: Can, other: Can): boolean {
  return (
    one.send === other.send &&
    one.resend === other.resend &&
    one.check === other.check &&
    one.change === other.change
  )
}
