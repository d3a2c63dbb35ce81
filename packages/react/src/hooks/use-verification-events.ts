'use client'

import { useEffect } from 'react'
import type { Verification } from '@otp-kit/core'
import type { Kind } from '@otp-kit/core/contract'
import { useLatest } from '../utils/use-latest.ts'
import type { UseVerificationOptions } from './verification-types.ts'

// The handle of the last approval that was reported: one that came while no component was mounted is reported to the next.
const reported = new WeakMap<Verification, string>()

/** Calls `onVerified` once per verification and page load, and `onEvent` for each event. */
export function useVerificationEvents<K extends Kind>(
  verification: Verification<K>,
  callbacks: Pick<UseVerificationOptions<K>, 'onVerified' | 'onEvent'>,
): void {
  const latest = useLatest(callbacks)
  useEffect(() => {
    const report = (missedOnly: boolean) => {
      const { state } = verification.getSnapshot()
      if (state.status !== 'verified') return
      if (missedOnly && reported.get(verification) === state.verification) return
      reported.set(verification, state.verification)
      latest.current.onVerified?.({ to: state.to, proof: state.proof })
    }
    report(true)
    // Two listeners, so that an `onEvent` that throws does not keep the proof from the form.
    const removeListeners = [
      verification.on((event) => event.type === 'verified' && report(false)),
      verification.on((event) => latest.current.onEvent?.(event)),
    ]
    return () => removeListeners.forEach((remove) => remove())
  }, [verification, latest])
}
