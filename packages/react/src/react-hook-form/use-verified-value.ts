'use client'

import { useEffect, useRef } from 'react'
import type { PhoneVerification } from '../hooks/phone-verification.ts'
import type { VerifiedPhone } from './verified-phone.ts'

/** Keeps the form's value and the verification in step, whichever of the two changed. */
export function useVerifiedValue(
  { state, verification }: Pick<PhoneVerification, 'state' | 'verification'>,
  value: VerifiedPhone | null | undefined,
  onChange: (value: VerifiedPhone | null) => void,
): void {
  const proof = state.status === 'verified' ? state.proof : null
  const shown = useRef<string | null>(null)
  useEffect(() => {
    const was = shown.current
    shown.current = proof
    if (state.status === 'verified') {
      if (value?.proof !== state.proof) onChange({ e164: state.to, proof: state.proof })
    } else if (was !== null && value != null) {
      // Edited, or dead: a form must not be sent with it.
      onChange(null)
    }
    // oxlint-disable-next-line react/exhaustive-deps -- the verification's change alone; the form's own is below.
  }, [proof])

  const before = useRef(value)
  useEffect(() => {
    const had = before.current
    before.current = value
    // The form took the value away: its proof is not to come back by typing the number again.
    if (had != null && value == null && proof === had.proof) verification.reset()
  }, [value, proof, verification])
}
