'use client'
import { createContext, useContext } from 'react'
import type { CodeMessages } from '@otp-kit/core/messages'
import type { CodeShape } from '@otp-kit/core/contract'
import type { Details, Reason } from '../utils/details.ts'
import type { InvalidReason } from './edit.ts'

declare const process: { readonly env: { readonly NODE_ENV?: string | undefined } }

export interface OtpInputState {
  readonly value: string
  readonly length: number
  readonly complete: boolean
  /** The slots show bullets in the place of characters. */
  readonly mask: boolean
}

/** Why a text was not taken, or what has completed the code. */
export interface Said {
  readonly what: InvalidReason | Reason
  readonly code: string
}

export interface OtpInputContextValue extends OtpInputState {
  readonly defaultValue: string
  readonly shape: CodeShape
  /** BCP 47, where the host gave one. */
  readonly locale: string | undefined
  /** What the field says, once that is here. */
  readonly words: CodeMessages | undefined
  readonly learn: (words: CodeMessages) => void
  /** What is to be said, anew for each time that it is. */
  readonly said: Said | null
  /** A new value, and whether the person has completed the code by it. */
  readonly change: (value: string, details: Details, completed: boolean) => void
  readonly refuse: (reason: InvalidReason, details: Details) => void
}

export const OtpInputContext: React.Context<OtpInputContextValue | null> =
  createContext<OtpInputContextValue | null>(null)

export function useOtpInput(part: string): OtpInputContextValue {
  const context = useContext(OtpInputContext)
  if (process.env.NODE_ENV !== 'production' && !context) {
    throw new Error(
      `otp-kit: <OtpInput.${part}> stands outside of <OtpInput.Root>, from which it takes the code and its shape. ` +
        'Put it inside of one.',
    )
  }
  return context!
}
