'use client'

import type { ReactElement } from 'react'

/** The content of the two live regions. `turn` changes with each announcement, so that a repeated sentence is announced. */
export interface Spoken {
  readonly polite: string
  readonly assertive: string
  readonly turn: number
}

export const silence: Spoken = { polite: '', assertive: '', turn: 0 }

/**
 * One polite and one assertive live region, rendered empty: assistive technology misses the first sentence of a region
 * that is inserted together with it (WCAG 2.2, ARIA22).
 */
export function LiveRegions({ spoken }: { spoken: Spoken }): ReactElement {
  // A trailing no-break space makes a repeated sentence a change.
  const suffix = spoken.turn % 2 === 1 ? '\u00A0' : ''
  return (
    <>
      <div role="status" aria-live="polite" aria-atomic="true" className="otp-status">
        {spoken.polite && spoken.polite + suffix}
      </div>
      <div role="alert" aria-live="assertive" aria-atomic="true" className="otp-status">
        {spoken.assertive && spoken.assertive + suffix}
      </div>
    </>
  )
}
