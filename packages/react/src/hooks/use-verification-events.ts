'use client'

import { useEffect } from 'react'
import type { Verification, Proof } from '@otp-kit/core'
import type { Kind } from '@otp-kit/core/contract'
import { useLatest } from '../utils/use-latest.ts'
import type { UseVerificationOptions } from './verification-types.ts'

/** Calls `onVerified` once per verification and page load, and `onEvent` for each event. */
export function useVerificationEvents<K extends Kind, P extends Proof>(
  verification: Verification<K, P>,
  callbacks: Pick<UseVerificationOptions<K, P>, 'onVerified' | 'onEvent'>,
): void {
  const latest = useLatest(callbacks)
  useEffect(() => {
    const removeListeners = [
      verification.onVerified(({ to, proof }) => latest.current.onVerified?.({ to, proof })),
      verification.on((event) => latest.current.onEvent?.(event)),
    ]
    return () => removeListeners.forEach((remove) => remove())
  }, [verification, latest])
}
