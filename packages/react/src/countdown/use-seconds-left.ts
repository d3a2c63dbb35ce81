'use client'

import { useMemo, useSyncExternalStore } from 'react'
import type { Verification } from '@otp-kit/core'
import { createCountdown, type Deadline, type Term } from './countdown.ts'

/**
 * Whole seconds until another code may be asked for (`'resend'`), or until the awaited one no longer works
 * (`'expiry'`): `0` from then on, `null` where there is no such deadline and in server HTML.
 *
 * Renders once a second, so call it in a component that shows nothing else.
 */
export const useSecondsLeft: (
  verification: Verification<'phone'>,
  deadline: Deadline,
) => number | null = useSecondsOf

export function useSecondsOf(verification: Verification<'phone'>, term: Term): number | null {
  const countdown = useMemo(() => createCountdown(verification, term), [verification, term])
  return useSyncExternalStore(countdown.subscribe, countdown.getSnapshot, () => null)
}
