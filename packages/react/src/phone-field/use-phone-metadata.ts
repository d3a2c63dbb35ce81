import { loadPhoneMetadata } from '@otp-kit/core/phone'
import type { PhoneMetadata } from '@otp-kit/core/phone'
import { useCallback, useEffect, useState } from 'react'

/**
 * Loads the numbering metadata on mount where it `isNeeded`, else when `loadMetadata` is called. `undefined` until then,
 * and always in the first render: the server has none, and hydration compares. Where loading fails the field works on
 * without it; the next call of `loadMetadata` tries again.
 */
export function usePhoneMetadata(
  isNeeded: boolean,
  withTypes: boolean,
): {
  readonly metadata: PhoneMetadata | undefined
  readonly loadMetadata: () => void
} {
  const [metadata, setMetadata] = useState<PhoneMetadata>()

  const isLoaded = metadata?.withTypes === withTypes
  const loadMetadata = useCallback(() => {
    // Setting the same state again would still make React render.
    if (!isLoaded) loadPhoneMetadata(withTypes).then(setMetadata, () => {})
  }, [isLoaded, withTypes])

  // Once some are loaded, other props need others.
  const isWanted = isNeeded || metadata !== undefined
  useEffect(() => {
    if (isWanted) loadMetadata()
  }, [isWanted, loadMetadata])

  return { metadata, loadMetadata }
}
