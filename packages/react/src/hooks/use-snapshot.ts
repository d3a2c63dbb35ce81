'use client'

import { useSyncExternalStore } from 'react'
import type { Snapshot, Verification } from '@otp-kit/core'

/** Everything a view shows but the seconds, as it changes. */
export function useSnapshot(verification: Verification<'phone'>): Snapshot<'phone'> {
  return useSyncExternalStore(
    verification.subscribe,
    verification.getSnapshot,
    verification.getServerSnapshot,
  )
}
