import type { Awaiting, Snapshot, VerificationState, Proof } from '@otp-kit/core'
import type { Kind } from '@otp-kit/core/contract'

/** The three steps of the flow. `code` begins with the request for a code, before one was sent. */
export type Step = 'destination' | 'code' | 'verified'

/** Returns which fields to show. The code step opens as soon as a send begins: iOS shows its keyboard only within the gesture. */
export function stepOf(state: VerificationState<Kind, Proof>): Step {
  switch (state.status) {
    case 'idle':
    case 'refused':
      return 'destination'
    case 'restoring':
    case 'sending':
    case 'awaiting':
    case 'checking':
    case 'locked':
      return 'code'
    case 'verified':
      return 'verified'
  }
}

/** Whether the destination in the field can be sent to: a refused one cannot, until it is edited. */
export function canSendEntered({ state, can }: Snapshot<Kind, Proof>): boolean {
  return can.send && state.status !== 'refused'
}

/** Returns the awaited code, also while it is being checked or sent again. */
export function awaitingOf<K extends Kind>(state: VerificationState<K, Proof>): Awaiting<K> | null {
  if (state.status === 'awaiting') return state
  if (state.status === 'checking') return state.from
  return state.status === 'sending' && state.from?.status === 'awaiting' ? state.from : null
}

/** Whether an SMS that the browser can read (WebOTP) may arrive, and its code can be filled in. */
export function awaitsReadableSms({ state, expired }: Snapshot<Kind, Proof>): boolean {
  return (
    state.status === 'awaiting' &&
    state.channel === 'sms' &&
    state.originBound &&
    state.code.length < state.shape.length &&
    !expired
  )
}

/** Returns the full destination, as the user entered it, where this page knows it. */
export function destinationOf(state: VerificationState<Kind, Proof>): string | null {
  switch (state.status) {
    case 'verified':
      return state.to
    case 'sending':
      return state.action.destination?.to ?? (state.from && destinationOf(state.from))
    case 'awaiting':
    case 'locked':
      return state.destination?.to ?? null
    case 'checking':
      return state.from.destination?.to ?? null
    case 'idle':
    case 'restoring':
    case 'refused':
      return null
  }
}
