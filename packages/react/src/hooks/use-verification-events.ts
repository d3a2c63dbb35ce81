'use client'

import { useEffect } from 'react'
import type { Verification } from '@otp-kit/core'
import { useLatest } from '../utils/use-latest.ts'
import type { UsePhoneVerificationOptions } from './phone-verification.ts'

// The handle that was told last: an approval that came while no component was mounted is told to the next one.
const told = new WeakMap<Verification<'phone'>, string>()

/** Calls `onVerified` once per verification and page load, and `onEvent` for everything. */
export function useTold(
  verification: Verification<'phone'>,
  callbacks: Pick<UsePhoneVerificationOptions, 'onVerified' | 'onEvent'>,
): void {
  const latest = useLatest(callbacks)
  useEffect(() => {
    const tell = (missedOnly: boolean) => {
      const { state } = verification.getSnapshot()
      if (state.status !== 'verified') return
      if (missedOnly && told.get(verification) === state.verification) return
      told.set(verification, state.verification)
      latest.current.onVerified?.({ to: state.to, proof: state.proof })
    }
    tell(true)
    // Two of them, so that an `onEvent` that throws does not keep the proof from the form.
    const stops = [
      verification.on((event) => event.type === 'verified' && tell(false)),
      verification.on((event) => latest.current.onEvent?.(event)),
    ]
    return () => stops.forEach((stop) => stop())
  }, [verification, latest])
}
