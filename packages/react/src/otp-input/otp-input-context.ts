'use client'
import { createContext, useContext } from 'react'
import type { CodeMessages } from '@otp-kit/core/messages'
import type { CodeShape } from '@otp-kit/core/contract'
import type { Details } from '../utils/details.ts'
import type { InvalidReason } from './edit.ts'

declare const process: { readonly env: { readonly NODE_ENV?: string | undefined } }

/** The state that a `render` function of `<OtpInput>` and of its parts receives. */
export interface OtpInputState {
  readonly value: string
  readonly length: number
  readonly complete: boolean
  /** The slots show bullets instead of the characters. */
  readonly mask: boolean
}

/** The last change or refusal; a new object each time. */
export interface LastAction {
  /** The code it resulted in, which your app need not have accepted if it controls the value. */
  readonly code: string
  /** The value before, which stays where your app controls it and does not accept the code. */
  readonly previous?: string | undefined
  /** Why its text was refused. */
  readonly refused?: InvalidReason | undefined
  /** Set where the user completed the code by it. */
  readonly completed?: Details | undefined
}

export interface OtpInputContextValue extends OtpInputState {
  readonly defaultValue: string
  readonly shape: CodeShape
  readonly messages: CodeMessages
  readonly lastAction: LastAction
  /** Sets a new value; `isCompleted`: the user completed the code by it. */
  readonly change: (value: string, details: Details, isCompleted: boolean) => void
  /** In development only: `value` was given without `onValueChange`. */
  readonly isFixed?: boolean | undefined
  readonly refuse: (reason: InvalidReason, details: Details) => void
}

export const OtpInputContext: React.Context<OtpInputContextValue | null> =
  createContext<OtpInputContextValue | null>(null)

export function useOtpInput(part: string): OtpInputContextValue {
  const context = useContext(OtpInputContext)
  if (process.env.NODE_ENV !== 'production' && !context) {
    throw new Error(
      `otp-kit: <OtpInput.${part}> is used outside of <OtpInput.Root>, which provides the code and its shape. ` +
        'Put it inside of one.',
    )
  }
  return context!
}
