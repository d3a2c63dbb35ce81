import type { Approved, Awaiting as AwaitingReply, Declined } from '../contract/messages.ts'
import type { Problem } from '../contract/problems.ts'
import { problem } from '../contract/problems.ts'
import type { Channel, Kind } from '../contract/terms.ts'
import type { MachineEffect } from './effect.ts'
import type { CallAction } from './run.ts'
import { resendMoment } from './selectors.ts'
import type {
  AnyState,
  Awaiting,
  Destination,
  Idle,
  Locked,
  Moment,
  Proof,
  Refused,
  Restoring,
} from './state.ts'

/** The next state and what has to be done, in order. */
export type Step<S = AnyState> = readonly [S, readonly MachineEffect[]]

/** The state that a verification begins in. */
export const idle: Idle = {
  status: 'idle',
  problem: null,
  sendAt: null,
  unconfirmed: null,
  inheritedKey: null,
  previous: null,
}

/** The defaults of a state that asks the backend for the status of a handle. */
export const restoring: Omit<Restoring, 'verification' | 'call'> = {
  status: 'restoring',
  pendingSend: null,
  silent: false,
  problem: null,
  code: '',
  entry: 'typing',
}

/** Moves to a state that needs no effects; with the same state, ignores the event. */
export const moveTo = (state: AnyState): Step => [state, []]

/** Aborts the status call of a state that is left. */
export function abortCall({ call }: { readonly call: string | null }): readonly MachineEffect[] {
  return call === null ? [] : [{ type: 'abort', key: call }]
}

/** When a refused action may be repeated; `null`: at once, or the backend did not say. */
export function retryAt(problem: Problem, at: Moment): Moment | null {
  return problem.retry === 'after' && problem.retryIn ? at + problem.retryIn * 1000 : null
}

/** The fields of an awaited code that the page knows and the backend does not. */
export type LocalFields = Pick<
  Awaiting,
  | 'destination'
  | 'code'
  | 'refusedCode'
  | 'unconfirmedCheck'
  | 'checkAt'
  | 'problem'
  | 'sends'
  | 'attempts'
>

export const noLocalFields: LocalFields = {
  destination: null,
  code: '',
  refusedCode: null,
  unconfirmedCheck: null,
  checkAt: null,
  problem: null,
  sends: 1,
  attempts: 0,
}

/** Merges the backend's reply about an awaited code with the page's own fields. */
export function awaitCode(reply: AwaitingReply, at: Moment, local: LocalFields): Awaiting {
  const { resendSemantics, resendExtends = resendSemantics !== 'same' } = reply
  const { destination, code, refusedCode, unconfirmedCheck, checkAt, sends, attempts } = local
  const awaiting: Awaiting = {
    status: 'awaiting',
    kind: reply.kind,
    verification: reply.verification,
    to: reply.to,
    destination,
    channel: reply.channel,
    channels: reply.channels,
    shape: reply.code,
    originBound: reply.originBound,
    expiresAt: reply.expiresIn === null ? null : at + reply.expiresIn * 1000,
    resendAt: at + reply.resendIn * 1000,
    resendExtends,
    checkAt,
    attemptsLeft: reply.attemptsLeft,
    sendsLeft: reply.sendsLeft,
    resendSemantics,
    sends,
    attempts,
    code,
    refusedCode,
    unconfirmedCheck,
    unconfirmedSend: null,
    call: null,
    problem: local.problem,
  }
  return { ...awaiting, resendAt: resendMoment(awaiting, at) }
}

export function verify(
  { kind, to, proof, proofExpiresIn }: Approved<Proof>,
  at: Moment,
  verification: string,
): Step {
  const proofExpiresAt = proofExpiresIn === null ? null : at + proofExpiresIn * 1000
  return moveTo({ status: 'verified', kind, to, proof, proofExpiresAt, verification })
}

/** What a state knows of the destination that its verification belongs to. */
export interface Holder {
  readonly kind: Kind
  readonly to: string | null
  readonly destination: Destination | null
  readonly channel: Channel | null
}

export function refuse(
  { kind, to, destination, channel }: Holder,
  during: CallAction,
  problem: Problem,
): Step {
  const refused: Refused = { status: 'refused', kind, problem, to, destination }
  const { code } = problem
  return [refused, [{ type: 'emit', event: { type: 'refused', during, code, channel } }]]
}

export function decline(
  reply: Declined,
  at: Moment,
  during: CallAction,
  holder: Holder & Pick<Locked, 'verification' | 'sends'> & { readonly attempt: number },
): Step {
  const { kind, verification, destination, channel, sends, attempt } = holder
  const to = holder.to ?? reply.to ?? null
  switch (reply.reason) {
    case 'policy':
      return refuse({ ...holder, to }, during, problem('policy'))
    case 'attempts': {
      const locked: Locked = {
        status: 'locked',
        kind,
        reason: 'attempts',
        verification,
        to,
        destination,
        channel,
        until: reply.retryIn === null ? null : at + reply.retryIn * 1000,
        sends,
        unconfirmedSend: null,
        call: null,
        problem: null,
      }
      return [locked, [{ type: 'emit', event: { type: 'locked', attempt, channel } }]]
    }
  }
}
