'use client'

import { useSyncExternalStore } from 'react'
import type { Snapshot, Verification } from '@otp-kit/core'
import type { Kind } from '@otp-kit/core/contract'

/** Returns the verification's snapshot, and rerenders when it changes. */
export function useSnapshot<K extends Kind>(verification: Verification<K>): Snapshot<K> {
  return useSyncExternalStore(
    verification.subscribe,
    verification.getSnapshot,
    verification.getServerSnapshot,
  )
}
