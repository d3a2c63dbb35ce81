'use client'

import { useMemo, useSyncExternalStore } from 'react'
import type { Verification, Proof } from '@otp-kit/core'
import type { Kind } from '@otp-kit/core/contract'
import { createCountdown, type Deadline, type Term } from './countdown.ts'

/**
 * Returns the whole seconds until a resend is possible (`'resend'`), or until the awaited code expires (`'expiry'`): `0`
 * from then on, `null` without such a deadline and in server HTML.
 *
 * Rerenders once a second: call it in a component that shows nothing else.
 */
export const useSecondsLeft: (
  verification: Verification<Kind, Proof>,
  deadline: Deadline,
) => number | null = useSecondsOf

export function useSecondsOf(verification: Verification<Kind, Proof>, term: Term): number | null {
  const countdown = useMemo(() => createCountdown(verification, term), [verification, term])
  return useSyncExternalStore(countdown.subscribe, countdown.getSnapshot, () => null)
}
