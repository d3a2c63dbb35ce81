'use client'

import { useEffect, useRef } from 'react'
import type { Kind } from '@otp-kit/core/contract'
import type { VerificationHook } from '../hooks/verification-types.ts'

/** Keeps the form's value and the verification in sync, whichever of the two changed. */
export function useVerifiedValue<V extends { readonly proof: string }>(
  { state, verification }: Pick<VerificationHook<Kind>, 'state' | 'verification'>,
  toValue: (to: string, proof: string) => V,
  value: V | null | undefined,
  onChange: (value: V | null) => void,
): void {
  const proof = state.status === 'verified' ? state.proof : null
  const previousProof = useRef<string | null>(null)
  useEffect(() => {
    const before = previousProof.current
    previousProof.current = proof
    if (state.status === 'verified') {
      if (value?.proof !== state.proof) onChange(toValue(state.to, state.proof))
    } else if (before !== null && value != null) {
      // The destination was edited, or the proof has expired: the form must not be submitted with it.
      onChange(null)
    }
    // oxlint-disable-next-line react/exhaustive-deps -- only when the verification changes; the form's changes are below.
  }, [proof])

  const previousValue = useRef(value)
  useEffect(() => {
    const before = previousValue.current
    previousValue.current = value
    // The form removed the value: entering the same destination must not restore its proof.
    if (before != null && value == null && proof === before.proof) verification.reset()
  }, [value, proof, verification])
}
