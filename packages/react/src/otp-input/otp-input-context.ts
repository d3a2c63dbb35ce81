'use client'
import { createContext, useContext } from 'react'
import type { CodeMessages } from '@otp-kit/core/messages'
import type { CodeShape } from '@otp-kit/core/contract'
import type { Details } from '../utils/details.ts'
import type { InvalidReason } from './edit.ts'

declare const process: { readonly env: { readonly NODE_ENV?: string | undefined } }

export interface OtpInputState {
  readonly value: string
  readonly length: number
  readonly complete: boolean
  /** The slots show bullets in the place of characters. */
  readonly mask: boolean
}

/** The last thing that happened to the field; another object each time. */
export interface Act {
  /** The code that it made, which a host that holds the value need not have let stand. */
  readonly code: string
  /** Why its text was not taken. */
  readonly refused?: InvalidReason | undefined
  /** Where the person has completed the code by it. */
  readonly completed?: Details | false | undefined
}

export interface OtpInputContextValue extends OtpInputState {
  readonly defaultValue: string
  readonly shape: CodeShape
  /** BCP 47, where the host gave one. */
  readonly locale: string | undefined
  /** What the field says, once that is here. */
  readonly words: CodeMessages | undefined
  /** Where the host gave no words. */
  readonly learn: ((words: CodeMessages) => void) | undefined
  readonly act: Act
  /** A new value, and whether the person has completed the code by it. */
  readonly change: (value: string, details: Details, completed: boolean) => void
  /** For developers alone: the host holds the value, and hears of no change. */
  readonly isFixed?: boolean | undefined
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
