import type { PhoneMetadata } from '@otp-kit/core/phone'
import type { RefObject } from 'react'
import { activeElementOf } from '../utils/active-element.ts'
import { useIsomorphicLayoutEffect } from '../utils/use-isomorphic-layout-effect.ts'
import { useLatest } from '../utils/use-latest.ts'
import { startLiveEdits } from './live-edits.ts'
import type { LiveEditOptions, PendingInput } from './live-edits.ts'

/** Formats and checks edits of the input as they are made, from the commit on in which the metadata is loaded. */
export function useLiveEdits(
  input: RefObject<HTMLInputElement | null>,
  metadata: PhoneMetadata | undefined,
  pendingInputRef: RefObject<PendingInput | null>,
  options: LiveEditOptions,
): void {
  const latest = useLatest(options)

  // Not a passive effect: no key may come between the commit and this.
  useIsomorphicLayoutEffect(() => {
    const { current: element } = input
    return element && metadata
      ? startLiveEdits(element, metadata, latest, pendingInputRef)
      : undefined
  }, [input, metadata, latest, pendingInputRef])

  // Where React has set the text, the platform has moved the caret to its end.
  useIsomorphicLayoutEffect(() => {
    const { current: element } = input
    const caret = pendingInputRef.current?.formatted?.caret
    if (element && caret !== undefined && activeElementOf(element) === element) {
      element.setSelectionRange(caret, caret)
    }
    pendingInputRef.current = null
  })
}
