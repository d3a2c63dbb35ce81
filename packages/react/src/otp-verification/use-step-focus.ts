'use client'

import { useEffect, useRef, type FocusEvent, type MouseEvent, type RefObject } from 'react'
import { awaitingOf } from '../hooks/step.ts'
import { activeElementOf } from '../utils/active-element.ts'
import { useIsomorphicLayoutEffect } from '../utils/use-isomorphic-layout-effect.ts'
import type { FlowContext } from './context.ts'

interface StepFocus {
  readonly rootRef: RefObject<HTMLDivElement | null>
  readonly onFocus: () => void
  readonly onBlur: (event: FocusEvent) => void
  readonly onMouseDown: (event: MouseEvent) => void
}

/**
 * Moves focus to the input of a new step, within the commit, since iOS shows its keyboard only within the gesture. Only
 * while focus is inside of the flow, or was lost when the previous step was removed: never on mount or restore.
 */
export function useStepFocus(context: FlowContext): StepFocus {
  const { destinationRef, codeRef, verifiedRef, snapshot } = context
  const { step } = context.view
  const rootRef = useRef<HTMLDivElement>(null)
  const inside = useRef(false)
  /** The element that is about to receive the focus: during a blur, the document has no active element. */
  const next = useRef<EventTarget | null>(null)
  const shown = useRef(step)
  const pressed = useRef<EventTarget | null>(null)

  const isFocusLost = () => {
    if (!inside.current || !rootRef.current) return false
    if (next.current instanceof Node && next.current.isConnected) return false
    const active = activeElementOf(rootRef.current)
    return active === null || active === rootRef.current.ownerDocument.body
  }
  const mayMove = () => {
    if (!inside.current || !rootRef.current) return false
    return isFocusLost() || rootRef.current.contains(activeElementOf(rootRef.current))
  }

  useIsomorphicLayoutEffect(() => {
    const isNewStep = shown.current !== step
    shown.current = step
    // Within a step the focused button may be removed, as the Verify button is by a lock.
    if (!isNewStep && !isFocusLost()) return
    const target = { destination: destinationRef, code: codeRef, verified: verifiedRef }[step]
    if (mayMove()) target.current?.focus()
  })

  // A rejected code stays in the field, selected, to be overwritten.
  const rejected = awaitingOf(snapshot.state)?.refusedCode ?? null
  const attempts = awaitingOf(snapshot.state)?.attemptsLeft
  useEffect(() => {
    if (rejected === null || rejected !== snapshot.code || !mayMove()) return
    codeRef.current?.focus()
    codeRef.current?.select()
    // oxlint-disable-next-line react/exhaustive-deps -- only when a code is rejected.
  }, [rejected, attempts])

  return {
    rootRef,
    onFocus() {
      inside.current = true
      next.current = null
    },
    onBlur({ target, relatedTarget, currentTarget }) {
      // When the window loses focus, the element stays the document's active element.
      inside.current = activeElementOf(target) === target || currentTarget.contains(relatedTarget)
      next.current = relatedTarget
    },
    onMouseDown(event) {
      // The second click of a double click hits the place of a button that is gone, which would remove the focus.
      const { current } = pressed
      if (event.detail > 1 && current instanceof Node && !current.isConnected) {
        event.preventDefault()
      }
      pressed.current = event.target
    },
  }
}
