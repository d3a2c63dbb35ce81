'use client'

import { useEffect, useRef, useState } from 'react'
import type { Kind } from '@otp-kit/core/contract'
import type { DestinationKind } from '../destination-kinds/destination-kind.ts'
import type { VerificationHook } from '../hooks/verification-types.ts'
import { warn } from '../utils/warn.ts'

// Written out where it is read, so that bundlers remove developer warnings from production builds.
declare const process: { readonly env: { readonly NODE_ENV?: string | undefined } }

interface VerifiedValueOptions<V> {
  readonly kind: DestinationKind
  readonly flow: Pick<VerificationHook<Kind>, 'state' | 'verification'>
  readonly toValue: (to: string, proof: string) => V
  readonly destinationOf: (value: V) => string
  readonly value: V | null | undefined
  readonly onChange: (value: V | null) => unknown
  /** Differs after each reset of the form. */
  readonly resetToken: unknown
  /** Goes back to the beginning, with the value's destination in the field. */
  readonly restart: () => void
}

interface VerifiedValue {
  /** The destination of a value that was set by the app. */
  readonly initialDestination: string | undefined
  /** Called when the destination in the field changes. */
  readonly onDestinationChange: (to: string | null) => void
  /** Whether the form has a value now: React may render a change of the value later than one of the error. */
  readonly hasValue: () => boolean
  /** Removes the value, whose proof is not restored any more. Returns what `onChange` returns. */
  readonly drop: () => unknown
}

/**
 * Keeps the form's value and the verification in sync, whichever of the two changed. A value whose proof this verification
 * did not issue is kept until its destination is edited, and is restored when that edit is undone.
 */
export function useVerifiedValue<V extends { readonly proof: string }>(
  options: VerifiedValueOptions<V>,
): VerifiedValue {
  const { kind, flow, toValue, destinationOf, value, onChange, resetToken, restart } = options
  const { state, verification } = flow
  const isVerified = state.status === 'verified'
  const proof = isVerified ? state.proof : null
  const proofInForm = value?.proof ?? null

  /** A value of the app's, whose proof this verification did not issue. */
  const [external, setExternal] = useState(value)
  const knownProof = useRef(proofInForm)
  const emit = (next: V | null): unknown => {
    knownProof.current = next?.proof ?? null
    return onChange(next)
  }

  const previousProof = useRef<string | null>(null)
  useEffect(() => {
    const before = previousProof.current
    previousProof.current = proof
    if (!isVerified) {
      // The destination was edited, or the proof has expired: the form must not be submitted with it.
      if (before !== null && proofInForm === before) emit(null)
    } else if (typeof proof !== 'string') {
      if (process.env.NODE_ENV !== 'production') warn(noProof)
    } else {
      if (external?.proof === proof) setExternal(null)
      if (proofInForm !== proof) emit(toValue(state.to, proof))
    }
    // oxlint-disable-next-line react/exhaustive-deps -- only when the verification changes; the form's changes are below.
  }, [isVerified, proof])

  const previousForm = useRef({ resetToken, proofInForm })
  useEffect(() => {
    const before = previousForm.current
    previousForm.current = { resetToken, proofInForm }
    const isSet = before.proofInForm !== proofInForm && knownProof.current !== proofInForm
    if (before.resetToken === resetToken && !isSet) return
    knownProof.current = proofInForm
    // The app may set what is verified here, as after it was saved.
    if (proof !== null && proofInForm === proof) return
    setExternal(value)
    restart()
    // oxlint-disable-next-line react/exhaustive-deps -- only when the form changes.
  }, [resetToken, proofInForm])

  return {
    initialDestination:
      external && external.proof === proofInForm ? destinationOf(external) : undefined,
    onDestinationChange(to) {
      if (!external) return
      const isSame = to !== null && to === kind.addressOf(kind.read(destinationOf(external)))
      if (isSame && value == null) emit(external)
      if (!isSame && proofInForm === external.proof) emit(null)
    },
    hasValue: () => knownProof.current !== null,
    drop() {
      setExternal(null)
      verification.reset()
      return emit(null)
    },
  }
}

const noProof =
  'a field of react-hook-form was verified without a proof, so its value stays null. The backend behind its transport ' +
  'issues none (see diditTransport), and the form would have nothing that its backend can check. Use a backend that ' +
  'issues proofs, such as @otp-kit/server, or <OtpVerification onVerified> outside of the form’s values.'
