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
  latestRef: RefObject<{ readonly model: { readonly text: string } }>,
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

  // The input holds the text: React would write it to an attribute with each key, and drop what is typed before hydration.
  useIsomorphicLayoutEffect(() => {
    const { current: element } = input
    const { text } = latestRef.current.model
    const caret = pendingInputRef.current?.formatted?.caret
    pendingInputRef.current = null
    if (element) showText(element, text, caret)
  })
}

function showText(input: HTMLInputElement, text: string, caret: number | undefined): void {
  if (input.value !== text) input.value = text
  // Setting the text has moved the caret to its end.
  if (caret !== undefined && activeElementOf(input) === input) input.setSelectionRange(caret, caret)
}
