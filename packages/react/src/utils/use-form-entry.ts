import type { RefObject } from 'react'
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect.ts'
import { useLatest } from './use-latest.ts'

/**
 * Replaces the input's text in its form's data by another value, under the same name; `null` keeps the text, and calls
 * `addEntries`. The text alone is submitted without JavaScript.
 */
export function useFormEntry(
  input: RefObject<HTMLInputElement | null>,
  getValue: () => string | null,
  addEntries?: (data: FormData, name: string) => void,
): void {
  const latest = useLatest({ getValue, addEntries })
  useIsomorphicLayoutEffect(() => {
    const listener = (event: Event): void => {
      const element = input.current
      if (!element || !(event instanceof FormDataEvent) || event.target !== element.form) return
      if (!element.name || element.matches(':disabled')) return
      const value = latest.current.getValue()
      if (value === null) latest.current.addEntries?.(event.formData, element.name)
      else replaceEntry(event.formData, element, value)
    }
    // The event does not leave the shadow tree that the form is in.
    const root = input.current?.getRootNode()
    root?.addEventListener('formdata', listener)
    return () => root?.removeEventListener('formdata', listener)
  }, [input, latest])
}

/** Fields can share a name (`emails[]`): the others' entries keep their places. */
function replaceEntry(data: FormData, element: HTMLInputElement, value: string): void {
  const { name } = element
  const entries = data.getAll(name)
  const index = entries.indexOf(element.value)
  if (index < 0) return
  data.delete(name)
  for (const [at, entry] of entries.entries()) data.append(name, at === index ? value : entry)
}
