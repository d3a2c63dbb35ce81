'use client'

import { createContext, useContext, type Context, type RefObject } from 'react'
import type { Channel } from '@otp-kit/core/contract'
import type { Messages } from '@otp-kit/core/messages'
import type { PhoneValue } from '@otp-kit/core/phone'
import type { Snapshot } from '@otp-kit/core'
import type { PhoneVerification } from '../hooks/phone-verification.ts'
import type { Announce } from '../status/announce-context.ts'
import type { PhoneFieldOptions } from '../phone-field/phone-field-options.ts'
import type { Step } from './step.ts'

/** What `render` of every part is given beside the props. */
export interface OtpVerificationState {
  readonly step: Step
  readonly status: Snapshot<'phone'>['state']['status']
  /** An answer is waited for. */
  readonly busy: boolean
  /** The awaited code can no longer be right. */
  readonly expired: boolean
}

/** What the parts of one flow share. */
export interface FlowContext {
  readonly flow: PhoneVerification
  /** What is shown: the verification's own, once there are words for it. */
  readonly snapshot: Snapshot<'phone'>
  readonly view: OtpVerificationState
  /** Until all `words` are here, those of what is shown before. */
  readonly messages: Messages
  /** For the fields, which fetch their own until these are here. */
  readonly words: Messages | undefined
  readonly name: string | undefined
  readonly autoSubmit: boolean
  readonly allowChange: boolean
  readonly maskDestination: boolean
  readonly countries: readonly string[] | null | undefined
  readonly locale: string | undefined
  /** Ids of elements that point to each other. */
  readonly ids: { readonly [K in 'destination' | 'code' | 'hint' | 'problem']: string }
  /** What the page itself has against what stands in the field, said before anything is sent. */
  readonly objection: string | null
  readonly object: (text: string | null) => void
  /** What the form has against the value. */
  readonly error: string | null
  /** The channel chosen for the first message; `undefined`: the backend's default. */
  readonly channel: Channel | undefined
  readonly chooseChannel: (channel: Channel) => void
  /** What the destination field begins with: what was typed, else E.164 or nothing. Never asked for twice. */
  readonly beginning: () => Pick<PhoneFieldOptions, 'defaultValue' | 'defaultCountry'>
  /** Grows with each reset, to begin the destination field anew. */
  readonly round: number
  readonly setPhone: (phone: PhoneValue) => void
  /** The destination field was left: what its text lacks says more than that the form wants a value. */
  readonly leavePhone: () => void
  /** Sends to what stands in the destination field, or says what is wrong with it. */
  readonly sendTyped: () => void
  /** Asks anew for what could not be had: where the verification stands, or the words for it. */
  readonly tryAgain: () => void
  readonly destinationRef: RefObject<HTMLInputElement | null>
  readonly codeRef: RefObject<HTMLInputElement | null>
  readonly verifiedRef: RefObject<HTMLElement | null>
  readonly voiceRef: RefObject<Announce | null>
}

export const OtpVerificationContext: Context<FlowContext | null> =
  createContext<FlowContext | null>(null)

export function useFlow(part: string): FlowContext {
  const context = useContext(OtpVerificationContext)
  if (!context) {
    throw new Error(
      `otp-kit: <OtpVerification.${part}> stands outside of <OtpVerification.Root>, from which it takes the verification ` +
        'that it shows. Put it inside of one.',
    )
  }
  return context
}
