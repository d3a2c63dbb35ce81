'use client'

import type { ReactElement } from 'react'

/** What the two regions hold. `turn` changes with each announcement, so that the same sentence is said again. */
export interface Spoken {
  readonly polite: string
  readonly assertive: string
  readonly turn: number
}

export const silence: Spoken = { polite: '', assertive: '', turn: 0 }

/**
 * One polite and one assertive region, in the document and empty from the start: assistive technology misses the first
 * sentence of a region that comes with it (WCAG 2.2, ARIA22).
 */
export function LiveRegions({ spoken }: { spoken: Spoken }): ReactElement {
  // A trailing no-break space makes a repeated sentence a change.
  const again = spoken.turn % 2 === 1 ? '\u00A0' : ''
  return (
    <>
      <div role="status" aria-live="polite" aria-atomic="true" className="otp-status">
        {spoken.polite && spoken.polite + again}
      </div>
      <div role="alert" aria-live="assertive" aria-atomic="true" className="otp-status">
        {spoken.assertive && spoken.assertive + again}
      </div>
    </>
  )
}
