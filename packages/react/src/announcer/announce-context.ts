'use client'

import { createContext, useContext, type Context } from 'react'

/** `assertive` interrupts, for errors; `polite` waits until the screen reader has finished. */
export type Politeness = 'polite' | 'assertive'

/** Announces a sentence to assistive technology without moving focus. */
export type Announce = (text: string, politeness?: Politeness) => void

export const AnnounceContext: Context<Announce | null> = createContext<Announce | null>(null)

/** Returns the announcer of the surrounding flow; `null` outside of one, where a field needs a live region of its own. */
export function useAnnounce(): Announce | null {
  return useContext(AnnounceContext)
}
