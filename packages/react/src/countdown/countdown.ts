import type { Verification, VerificationState, Proof } from '@otp-kit/core'
import type { Kind } from '@otp-kit/core/contract'

/** Until a resend is possible, or until the awaited code expires. */
export type Deadline = 'resend' | 'expiry'

/** `again`: until the action that failed may be tried again. A check has a deadline of its own. */
export type Term = Deadline | 'again'

export interface Countdown {
  readonly subscribe: (listener: () => void) => () => void
  /** Whole seconds, rounded up: `0` from the deadline on, `null` where there is none. */
  readonly getSnapshot: () => number | null
}

/**
 * Creates a store of the seconds to a deadline. They are computed from the verification's clock, never counted down: a
 * late timer, or a page that was suspended, shows no wrong time.
 */
export function createCountdown(verification: Verification<Kind, Proof>, term: Term): Countdown {
  const read = () => {
    const moment = momentOf(verification.getSnapshot().state, term)
    return moment === null ? null : moment - verification.now()
  }

  let seconds = whole(read())
  return {
    getSnapshot: () => seconds,
    subscribe(listener) {
      let timer: ReturnType<typeof setTimeout> | undefined
      const update = () => {
        clearTimeout(timer)
        const left = read()
        // Slightly past the boundary: timers may fire a fraction of a millisecond early.
        if (left !== null && left > 0) timer = setTimeout(update, (left % 1000) + 5)
        const next = whole(left)
        if (next === seconds) return
        seconds = next
        listener()
      }
      const unsubscribe = verification.subscribe(update)
      update()
      return () => {
        clearTimeout(timer)
        unsubscribe()
      }
    },
  }
}

function whole(left: number | null): number | null {
  return left && Math.max(0, Math.ceil(left / 1000))
}

/** Returns the deadline as a moment on the verification's clock; `null` where there is none. */
export function momentOf(state: VerificationState<Kind, Proof>, term: Term): number | null {
  switch (state.status) {
    case 'idle':
      return term === 'expiry' ? null : state.sendAt
    case 'awaiting':
      if (term === 'expiry') return state.expiresAt
      return (term === 'again' ? state.checkAt : null) ?? state.resendAt
    case 'checking':
      return momentOf(state.from, term)
    case 'sending':
      return state.from && momentOf(state.from, term)
    case 'locked':
      return term === 'expiry' ? null : state.until
    case 'restoring':
    case 'refused':
    case 'verified':
      return null
  }
}
