'use client'

import { useEffect, useRef, type FocusEvent, type MouseEvent, type RefObject } from 'react'
import { activeElementOf } from '../utils/active-element.ts'
import { useIsomorphicLayoutEffect } from '../utils/use-isomorphic-layout-effect.ts'
import type { FlowContext } from './context.ts'
import { awaitingOf } from './step.ts'

interface StepFocus {
  readonly rootRef: RefObject<HTMLDivElement | null>
  readonly onFocus: () => void
  readonly onBlur: (event: FocusEvent) => void
  readonly onMouseDown: (event: MouseEvent) => void
}

/**
 * Moves focus to what a new step asks for, within the commit, so that iOS raises its keyboard in the gesture that sent.
 * Only where focus is inside of the flow, or was lost as the step before was taken away: never on mount or restore.
 */
export function useStepFocus(context: FlowContext): StepFocus {
  const { destinationRef, codeRef, verifiedRef, snapshot } = context
  const { step } = context.view
  const rootRef = useRef<HTMLDivElement>(null)
  const inside = useRef(false)
  const shown = useRef(step)
  const pressed = useRef<EventTarget | null>(null)

  const mayMove = () => {
    if (!inside.current || !rootRef.current) return false
    const active = activeElementOf(rootRef.current)
    const nowhere = active === null || active === rootRef.current.ownerDocument.body
    return nowhere || rootRef.current.contains(active)
  }

  useIsomorphicLayoutEffect(() => {
    if (shown.current === step) return
    shown.current = step
    const target = { destination: destinationRef, code: codeRef, verified: verifiedRef }[step]
    if (mayMove()) target.current?.focus()
  })

  // A refused code stays, selected: the next one can be typed over it.
  const refused = awaitingOf(snapshot.state)?.refusedCode ?? null
  const attempts = awaitingOf(snapshot.state)?.attemptsLeft
  useEffect(() => {
    if (refused === null || refused !== snapshot.code || !mayMove()) return
    codeRef.current?.focus()
    codeRef.current?.select()
    // oxlint-disable-next-line react/exhaustive-deps -- at the refusal alone.
  }, [refused, attempts])

  return {
    rootRef,
    onFocus() {
      inside.current = true
    },
    onBlur({ target, relatedTarget, currentTarget }) {
      // Where the window itself lost focus, the element keeps it within the document.
      inside.current = activeElementOf(target) === target || currentTarget.contains(relatedTarget)
    },
    onMouseDown(event) {
      // The second press of a double click lands where the first one's button was: on nothing, which would take focus.
      const { current } = pressed
      if (event.detail > 1 && current instanceof Node && !current.isConnected) {
        event.preventDefault()
      }
      pressed.current = event.target
    },
  }
}
