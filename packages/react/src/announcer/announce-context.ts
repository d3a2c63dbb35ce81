'use client'

import { createContext, useContext, type Context } from 'react'
import type { Politeness } from './announcement-queue.ts'

/** Announces a sentence to assistive technology without moving focus. */
export type Announce = (text: string, politeness?: Politeness) => void

export const AnnounceContext: Context<Announce | null> = createContext<Announce | null>(null)

/** Returns the announcer of the surrounding flow; `null` outside of one, where a field needs a live region of its own. */
export function useAnnounce(): Announce | null {
  return useContext(AnnounceContext)
}
