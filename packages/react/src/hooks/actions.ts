import type { Destination, Snapshot, Verification, VerificationState } from '@otp-kit/core'
import type { PhoneValue } from '@otp-kit/core/phone'
import type { PhoneVerification } from './phone-verification.ts'

/** What stands in the fields, for acts that are asked for by a press. */
export interface Typed {
  destination: PhoneValue | null
  /** The code before its last change. */
  codeBefore: string
  /** A code that was completed before it could be checked: its message was faster than the answer to the send. */
  early: string | null
}

export type Acts = Pick<
  PhoneVerification,
  'setCode' | 'send' | 'resend' | 'check' | 'change' | 'reset'
>

/** What a person can do, as functions that never change. */
export function createActs(verification: Verification<'phone'>, typed: Typed): Acts {
  return {
    setCode(code) {
      typed.codeBefore = verification.getSnapshot().code
      verification.setCode(code)
    },
    async send(to, options) {
      const destination = asDestination(to)
      return destination ? verification.send(destination, options) : 'ignored'
    },
    resend: (options) => verification.resend(options),
    check: (code) => verification.check(code),
    change: () => verification.change(),
    reset() {
      typed.destination = null
      verification.reset()
    },
  }
}

/** Checks the code that was completed too early, if it still stands there. */
export function checkEarly(
  verification: Verification<'phone'>,
  typed: Typed,
  status: VerificationState['status'],
): void {
  const { early } = typed
  if (early === null || status === 'sending') return
  typed.early = null
  if (early === verification.getSnapshot().code) void verification.check()
}

/**
 * Whether a device that was offline is no more, and the code that could not be checked then still stands there. It never
 * left the device: where it may have, the problem stays until the person acts.
 */
export function isBack(was: Snapshot<'phone'>, { problem, can, code }: Snapshot<'phone'>): boolean {
  return was.problem?.code === 'offline' && !problem && can.check && code === was.code
}

/**
 * E.164 where it is known; else, until the engine is here, the text with the country that was chosen, for the backend to
 * read. `null`: there is nothing to send to.
 */
function asDestination(to: PhoneValue | string): Destination | null {
  if (typeof to === 'string') return to ? { to } : null
  if (to.e164) return { to: to.e164 }
  return to.national && to.country ? { to: to.national, country: to.country } : null
}
