import { useEffect, useRef } from 'react'
import { useAnnounce } from './announce-context.ts'
import type { Politeness } from './announcement-queue.ts'

/** Announces a sentence in the surrounding flow, once each time it changes; `undefined` for none. */
export function useAnnouncement(text: string | undefined, politeness: Politeness = 'polite'): void {
  const announce = useAnnounce()
  const announced = useRef<string>(undefined)
  useEffect(() => {
    // Under StrictMode effects run twice.
    if (text && text !== announced.current) announce?.(text, politeness)
    announced.current = text
    // oxlint-disable-next-line react/exhaustive-deps -- the politeness belongs to the text.
  }, [announce, text])
}
