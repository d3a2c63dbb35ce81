'use client'

import { createContext, useContext, type Context } from 'react'

/** `assertive` is for what stands in the way now; everything else waits its turn. */
export type Politeness = 'polite' | 'assertive'

/** Says a whole sentence to assistive technology without moving focus. */
export type Announce = (text: string, politeness?: Politeness) => void

export const AnnounceContext: Context<Announce | null> = createContext<Announce | null>(null)

/** The voice of the flow around; `null` where a field stands alone and needs a region of its own. */
export function useAnnounce(): Announce | null {
  return useContext(AnnounceContext)
}
