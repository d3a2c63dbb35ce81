'use client'

import { createContext, useContext, type Context, type RefObject } from 'react'
import type { Snapshot, VerificationState, Proof } from '@otp-kit/core'
import type { Channel, Kind } from '@otp-kit/core/contract'
import type { Messages } from '@otp-kit/core/messages'
import type { AnnouncementQueue } from '../announcer/announcement-queue.ts'
import type { DestinationKind } from '../destination-kinds/destination-kind.ts'
import type { Step } from '../hooks/step.ts'
import type { DestinationValue, VerificationHook } from '../hooks/verification-types.ts'
import type { Reason } from '../utils/details.ts'

/** The second argument of every part's `render` function. */
export interface OtpVerificationState {
  readonly kind: Kind
  readonly step: Step
  readonly status: VerificationState['status']
  /** A send or check is in progress. */
  readonly busy: boolean
  /** The awaited code has expired. */
  readonly expired: boolean
}

/** What the parts of one flow share. */
export interface FlowContext {
  readonly kind: DestinationKind
  readonly flow: VerificationHook<Kind, Proof>
  readonly snapshot: Snapshot<Kind, Proof>
  readonly view: OtpVerificationState
  readonly messages: Messages
  readonly name: string | undefined
  readonly disabled: boolean
  readonly required: boolean
  readonly autoSubmit: boolean
  readonly allowChange: boolean
  readonly maskDestination: boolean
  readonly countries: readonly string[] | null | undefined
  readonly locale: string | undefined
  /** Ids of elements that refer to each other. */
  readonly ids: { readonly [K in 'destination' | 'code' | 'hint' | 'problem' | 'wait']: string }
  /** What is wrong with the text in the current step's input, found without asking the server. */
  readonly inputError: string | null
  /** Shows and announces an input error, or removes it. `isRefusal`: the input's text is as right as before. */
  readonly setInputError: (text: string | null, isRefusal?: boolean) => void
  /** The surrounding form's error. */
  readonly formError: string | null
  /** An error of the form or of its validation: where the focus comes to the input, it is read as its description. */
  readonly unannounced: string | null
  /** The input's text is wrong, or the form's error is about it. */
  readonly isInvalid: boolean
  /** The channel chosen for the first message; `undefined`: the server's default. */
  readonly channel: Channel | undefined
  readonly chooseChannel: (channel: Channel) => void
  /** What the destination field starts with: what was entered before, else `initialDestination`. */
  readonly initialField: () => {
    readonly defaultValue: string
    readonly defaultCountry?: string | undefined
  }
  /** Increases with each reset, to mount the destination field anew. */
  readonly resetCount: number
  readonly setDestinationValue: (value: DestinationValue, reason: Reason) => void
  /** Called when the destination field loses focus: shows what is wrong with its text. */
  readonly validateDestination: () => void
  /** Sends the code to the entered destination, or shows what is wrong with it. */
  readonly sendEntered: () => void
  /** Checks the entered code, or shows and announces why it cannot be checked. */
  readonly checkEntered: () => void
  /** Whether the step's input has the focus. */
  readonly isInputFocused: () => boolean
  readonly destinationRef: RefObject<HTMLInputElement | null>
  readonly codeRef: RefObject<HTMLInputElement | null>
  readonly verifiedRef: RefObject<HTMLElement | null>
  readonly announcements: AnnouncementQueue
}

export const OtpVerificationContext: Context<FlowContext | null> =
  createContext<FlowContext | null>(null)

export function useFlow(part: string): FlowContext {
  const context = useContext(OtpVerificationContext)
  if (!context) {
    throw new Error(
      `otp-kit: <OtpVerification.${part}> is rendered outside of <OtpVerification.Root>, which provides its ` +
        'verification. Move it inside.',
    )
  }
  return context
}
