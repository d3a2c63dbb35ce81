'use client'

import { useEffect, useSyncExternalStore, type ReactElement } from 'react'
import { noTexts, type AnnouncementQueue } from './announcement-queue.ts'

/**
 * One polite and one assertive live region, rendered empty: assistive technology misses the first sentence of a region
 * that is inserted together with it (WCAG 2.2, ARIA22). The assertive one has no role: VoiceOver on iOS reads a `role="alert"`
 * that has `aria-live` twice (MDN, "ARIA live regions"), and Orca announces none of Firefox that has not.
 */
export function LiveRegions({ queue }: { queue: AnnouncementQueue }): ReactElement {
  const { polite, assertive } = useSyncExternalStore(queue.subscribe, queue.getTexts, () => noTexts)
  useEffect(() => {
    // Screen readers say nothing about a page that is hidden, as while the message is read in another app.
    const update = () => queue.setPaused(document.hidden)
    update()
    document.addEventListener('visibilitychange', update)
    return () => document.removeEventListener('visibilitychange', update)
  }, [queue])
  return (
    <>
      <div role="status" aria-live="polite" aria-atomic="true" className="otp-status">
        {polite}
      </div>
      <div aria-live="assertive" aria-atomic="true" className="otp-status">
        {assertive}
      </div>
    </>
  )
}
