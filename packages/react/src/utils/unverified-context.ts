'use client'

import { createContext, type Context } from 'react'

/**
 * The validation message of a flow's input until the flow is verified: the input is invalid until then, even with a valid
 * text. `undefined` outside of a required flow.
 */
export const UnverifiedContext: Context<string | undefined> = createContext<string | undefined>(
  undefined,
)
