import type { RefObject } from 'react'
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect.ts'
import { useLatest } from './use-latest.ts'

/**
 * Calls `onReset` after the input's form was reset: a task after the event, since later listeners can still prevent the
 * reset.
 */
export function useFormReset(
  input: RefObject<HTMLInputElement | null>,
  onReset: (event: Event) => void,
): void {
  const latest = useLatest(onReset)
  useIsomorphicLayoutEffect(() => {
    const listener = (event: Event): void => {
      // The form is read now, not on mount: the `form` attribute and the tree may have changed.
      if (event.target !== input.current?.form) return
      setTimeout(() => {
        if (input.current && !event.defaultPrevented) latest.current(event)
      })
    }
    // The event does not leave the shadow tree that the form is in.
    const root = input.current?.getRootNode()
    root?.addEventListener('reset', listener, true)
    return () => root?.removeEventListener('reset', listener, true)
  }, [input, latest])
}
