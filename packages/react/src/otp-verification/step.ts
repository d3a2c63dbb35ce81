import type { Awaiting, Locked, Snapshot, VerificationState } from '@otp-kit/core'

/** What the person is asked for now. */
export type Step = 'destination' | 'code' | 'verified'

/** The code step opens as a first send begins: iOS raises its keyboard only within the gesture. */
export function stepOf(state: VerificationState): Step {
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

/** The verification under whose handle a code is awaited, or was. */
export function awaitingOf(state: VerificationState): Awaiting | null {
  if (state.status === 'awaiting') return state
  if (state.status === 'checking') return state.from
  return state.status === 'sending' && state.from?.status === 'awaiting' ? state.from : null
}

/** A message that the browser can read may come, and its code would be of use. */
export function awaitsSms({ state, expired }: Snapshot<'phone'>): boolean {
  return (
    state.status === 'awaiting' &&
    state.channel === 'sms' &&
    state.originBound &&
    state.code.length < state.shape.length &&
    !expired
  )
}

/** The number as the person gave it, where this page knows it. */
export function destinationOf(state: VerificationState): string | null {
  if (state.status === 'verified') return state.to
  if (state.status === 'sending') {
    return state.action.destination?.to ?? (state.from && destinationOf(state.from))
  }
  return (awaitingOf(state) ?? lockedOf(state))?.destination?.to ?? null
}

function lockedOf(state: VerificationState): Locked | null {
  return state.status === 'locked' ? state : null
}
