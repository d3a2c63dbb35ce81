import type { Kind } from '../contract/terms.ts'
import * as status from './status.ts'
import * as checking from './checking.ts'
import * as elapsed from './elapsed.ts'
import type { EventOf, MachineEvent } from './event.ts'
import * as leaving from './leaving.ts'
import { savedOf } from './selectors.ts'
import * as sending from './sending.ts'
import type { AnyState, Proof, VerificationState } from './state.ts'
import type { Step } from './step.ts'

type Status = AnyState['status']
type StateOf<S extends Status> = Extract<AnyState, { readonly status: S }>

type Table = {
  readonly [S in Status]: {
    readonly [E in MachineEvent['type']]?: (
      state: StateOf<S>,
      event: EventOf<E>,
      kind: Kind,
    ) => Step
  }
}

/** What each state does with each event. An event that a state does not name is ignored there. */
const table: Table = {
  idle: {
    send: sending.send,
    'edit-destination': leaving.editIdle,
    reset: leaving.forgetProblem,
    restore: status.restore,
    adopt: status.adopt,
    elapsed: elapsed.passIdle,
  },
  restoring: {
    status: status.applyStatus,
    failed: status.failStatus,
    'edit-code': status.editWhileRestoring,
    adopt: status.adoptWhileHolding,
    refresh: status.refresh,
    change: leaving.leaveRestoring,
    reset: leaving.leaveRestoring,
  },
  sending: {
    sent: sending.sent,
    failed: sending.failSend,
    'edit-code': sending.editWhileSending,
    'edit-destination': leaving.editWhileUnderWay,
    change: leaving.leave,
    reset: leaving.leave,
  },
  awaiting: {
    resend: sending.resend,
    'edit-code': checking.editCode,
    check: checking.check,
    status: status.applyStatus,
    failed: status.failStatus,
    adopt: status.adoptWhileHolding,
    refresh: status.refresh,
    elapsed: elapsed.passAwaiting,
    'edit-destination': leaving.editWhileUnderWay,
    change: leaving.leave,
    reset: leaving.leave,
  },
  checking: {
    checked: checking.checked,
    failed: checking.failCheck,
    'edit-code': checking.editWhileChecking,
    'edit-destination': leaving.editWhileUnderWay,
    change: leaving.leave,
    reset: leaving.leave,
  },
  verified: {
    'edit-destination': leaving.editAfterEnd,
    elapsed: elapsed.passVerified,
    change: leaving.toIdle,
    reset: leaving.toIdle,
  },
  refused: {
    send: sending.sendElsewhere,
    'edit-destination': leaving.editAfterEnd,
    change: leaving.toIdle,
    reset: leaving.toIdle,
  },
  locked: {
    resend: sending.resend,
    status: status.applyStatus,
    failed: status.failStatus,
    adopt: status.adoptWhileHolding,
    refresh: status.refresh,
    elapsed: elapsed.passLocked,
    'edit-destination': leaving.editWhileUnderWay,
    change: leaving.leave,
    reset: leaving.leave,
  },
}

type Body = (state: AnyState, event: MachineEvent, kind: Kind) => Step

/**
 * The machine: returns the state that follows an event and what has to be done, in order. Pure and total: an event that
 * is not possible returns the very same state and no effects. `kind` is what is verified.
 */
export function transition<K extends Kind, P extends Proof = string>(
  state: VerificationState<K, P>,
  event: MachineEvent,
  kind: K,
): Step<VerificationState<K, P>> {
  // The table's type ensures that each body takes its own state and event; a look-up by both cannot show it.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const body = table[state.status][event.type] as Body | undefined
  if (!body) return [state, []]
  const [next, effects] = body(state, event, kind)
  const saved = savedOf(next)
  const before = savedOf(state)
  const unchanged =
    saved.verification === before.verification &&
    saved.sendKey === before.sendKey &&
    saved.silent === before.silent
  return [
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only `kind` and the proofs, this `K` and `P`, are more exact
    next as VerificationState<K, P>,
    // Stored before anything is called, so that a page that is closed during the call leaves its key behind.
    unchanged ? effects : [{ type: 'save', saved }, ...effects],
  ]
}
