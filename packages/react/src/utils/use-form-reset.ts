import { useEffect } from 'react'
import type { RefObject } from 'react'
import { useLatest } from './use-latest.ts'

/**
 * Calls `onReset` once the input's form has been reset. Other listeners may still prevent a reset when ours hears of it,
 * so it is judged a task later.
 */
export function useFormReset(
  input: RefObject<HTMLInputElement | null>,
  onReset: (event: Event) => void,
): void {
  const latest = useLatest(onReset)
  useEffect(() => {
    const listener = (event: Event): void => {
      // The form is looked up now, not on mount: `form="…"` and the tree around may have changed.
      if (event.target !== input.current?.form) return
      setTimeout(() => {
        if (input.current && !event.defaultPrevented) latest.current(event)
      })
    }
    document.addEventListener('reset', listener, true)
    return () => document.removeEventListener('reset', listener, true)
  }, [input, latest])
}
