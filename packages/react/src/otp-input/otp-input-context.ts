'use client'
import { createContext, useContext } from 'react'
import type { CodeMessages } from '@otp-kit/core/messages'
import type { CodeShape } from '@otp-kit/core/contract'
import type { Details } from '../utils/details.ts'
import type { Refusal } from './edit.ts'

declare const process: { readonly env: { readonly NODE_ENV?: string | undefined } }

export interface OtpInputState {
  readonly value: string
  readonly length: number
  readonly complete: boolean
}

export interface OtpInputContextValue extends OtpInputState {
  readonly defaultValue: string
  readonly shape: CodeShape
  readonly messages: CodeMessages
  /** A new value, and whether the person has completed the code by it. */
  readonly change: (value: string, details: Details, completed: boolean) => void
  readonly refuse: (refusal: Refusal) => void
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
