'use client'

import { createContext, type Context } from 'react'

/** What a flow decides about the validity of the input on the screen. */
export interface FlowValidity {
  /** Why the surrounding form can't be submitted, even with a valid text; `undefined` in a flow that is not required. */
  readonly unverified: string | undefined
  /** The flow's status: an error of one is over in the next. */
  readonly status: string
  /** Shows why a submission of the form failed: inside a flow the fields show no error of their own. */
  readonly show: (message: string) => void
}

/** `null` outside of a flow. */
export const FlowValidityContext: Context<FlowValidity | null> = createContext<FlowValidity | null>(
  null,
)
