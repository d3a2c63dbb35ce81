import { useState, type RefObject } from 'react'
import { activeElementOf } from './active-element.ts'
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect.ts'

/**
 * Returns whether an input may be described by a hint: not by one that came while it has the focus, until it loses it.
 *
 * NVDA, JAWS and Orca read a description aloud when it changes on the focused element (w3c/aria#1200, #1707): a hint would be
 * spoken in the middle of typing. Those who come back to the input find it there.
 */
export function useSteadyDescription(
  input: RefObject<HTMLElement | null>,
  text: string | null,
): boolean {
  const [known, setKnown] = useState(text)
  const isKnown = known === text
  useIsomorphicLayoutEffect(() => {
    if (isKnown) return undefined
    const { current: element } = input
    const update = () => setKnown(text)
    if (!element || activeElementOf(element) !== element) return update()
    // The former text is gone: it would be read when it comes again.
    setKnown(null)
    element.addEventListener('blur', update)
    return () => element.removeEventListener('blur', update)
  }, [input, text, isKnown])
  return isKnown && text !== null
}
