'use client'

import { createContext, type Context } from 'react'

/**
 * What a field's validity says while the flow around it has to be finished first: its input is invalid then, even with
 * a faultless text. `undefined` outside of such a flow.
 */
export const UnverifiedContext: Context<string | undefined> = createContext<string | undefined>(
  undefined,
)
