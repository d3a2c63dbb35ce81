'use client'

import { useEffect } from 'react'
import type { Verification } from '@otp-kit/core'
import { useLatest } from '../utils/use-latest.ts'
import type { UsePhoneVerificationOptions } from './phone-verification.ts'

/** Calls `onVerified` once per verification and page load, and `onEvent` for everything. */
export function useTold(
  verification: Verification<'phone'>,
  callbacks: Pick<UsePhoneVerificationOptions, 'onVerified' | 'onEvent'>,
): void {
  const latest = useLatest(callbacks)
  useEffect(() => {
    const stops = [
      verification.onVerified(({ to, proof }) => latest.current.onVerified?.({ to, proof })),
      verification.on((event) => latest.current.onEvent?.(event)),
    ]
    return () => stops.forEach((stop) => stop())
  }, [verification, latest])
}
