import type { Approved, Awaiting as AwaitingReply, Declined } from '../contract/messages.ts'
import type { Problem } from '../contract/problems.ts'
import { problem } from '../contract/problems.ts'
import type { Kind } from '../contract/terms.ts'
import type { MachineEffect } from './effect.ts'
import type {
  Awaiting,
  Destination,
  Idle,
  Locked,
  Moment,
  Refused,
  VerificationState,
} from './state.ts'

/** The next state and what has to be done, in order. */
export type Step<K extends Kind = Kind> = readonly [
  VerificationState<K>,
  readonly MachineEffect<K>[],
]

/** The state that a verification begins in. */
export const idle: Idle = {
  status: 'idle',
  problem: null,
  sendAt: null,
  unconfirmed: null,
  inheritedKey: null,
  previous: null,
}

export const ignore = (state: VerificationState): Step => [state, []]

/** The status call that this state waits for is not pendingSend any more. */
export function abortCall({ call }: { readonly call: string | null }): readonly MachineEffect[] {
  return call === null ? [] : [{ type: 'abort', key: call }]
}

/** When a refused action may be tried again; `null`: at once, or nobody said. */
export function retryAt(problem: Problem, at: Moment): Moment | null {
  return problem.retry === 'after' && problem.retryIn ? at + problem.retryIn * 1000 : null
}

/** What of an awaited code only the page knows. */
export type LocalFields = Pick<
  Awaiting,
  'destination' | 'code' | 'refusedCode' | 'unconfirmedCheck' | 'checkAt' | 'problem'
>

export const noLocalFields: LocalFields = {
  destination: null,
  code: '',
  refusedCode: null,
  unconfirmedCheck: null,
  checkAt: null,
  problem: null,
}

/** The backend's word on an awaited code, with what only the page knows. */
export function awaitCode(reply: AwaitingReply, at: Moment, kept: LocalFields): Awaiting {
  return {
    status: 'awaiting',
    kind: reply.kind,
    verification: reply.verification,
    to: reply.to,
    destination: kept.destination,
    channel: reply.channel,
    channels: reply.channels,
    shape: reply.code,
    originBound: reply.originBound,
    expiresAt: reply.expiresIn === null ? null : at + reply.expiresIn * 1000,
    resendAt: at + reply.resendIn * 1000,
    checkAt: kept.checkAt,
    attemptsLeft: reply.attemptsLeft,
    sendsLeft: reply.sendsLeft,
    resendSemantics: reply.resendSemantics,
    code: kept.code,
    refusedCode: kept.refusedCode,
    unconfirmedCheck: kept.unconfirmedCheck,
    unconfirmedSend: null,
    call: null,
    problem: kept.problem,
  }
}

export function verify(reply: Approved, at: Moment, verification: string): Step {
  const { kind, to, proof } = reply
  return [
    {
      status: 'verified',
      kind,
      to,
      proof,
      proofExpiresAt: at + reply.proofExpiresIn * 1000,
      verification,
    },
    [{ type: 'emit', event: { type: 'verified', kind, to, proof } }],
  ]
}

export function refuse(kind: Kind, problem: Problem): Step {
  const refused: Refused = { status: 'refused', problem }
  return [refused, [{ type: 'emit', event: { type: 'refused', kind, problem } }]]
}

export interface Holder {
  readonly kind: Kind
  readonly verification: string
  readonly to: string | null
  readonly destination: Destination | null
}

export function decline(reply: Declined, at: Moment, holder: Holder): Step {
  switch (reply.reason) {
    case 'policy':
      return refuse(holder.kind, problem('policy'))
    case 'attempts': {
      const locked: Locked = {
        status: 'locked',
        kind: holder.kind,
        reason: 'attempts',
        verification: holder.verification,
        to: holder.to,
        destination: holder.destination,
        until: reply.retryIn === null ? null : at + reply.retryIn * 1000,
        unconfirmedSend: null,
        call: null,
        problem: null,
      }
      return [locked, [{ type: 'emit', event: { type: 'locked', kind: holder.kind } }]]
    }
  }
}
