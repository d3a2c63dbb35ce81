'use client'

import { useSyncExternalStore } from 'react'
import type { Snapshot, Verification, Proof } from '@otp-kit/core'
import type { Kind } from '@otp-kit/core/contract'

/** Returns the verification's snapshot, and rerenders when it changes. */
export function useSnapshot<K extends Kind, P extends Proof>(
  verification: Verification<K, P>,
): Snapshot<K, P> {
  return useSyncExternalStore(
    verification.subscribe,
    verification.getSnapshot,
    verification.getServerSnapshot,
  )
}
