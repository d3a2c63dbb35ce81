import { useId, useRef, useState } from 'react'
import type { RefObject } from 'react'
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect.ts'

/**
 * Makes a `<label>` around the field label its input, where the label would belong to a control before it: a press on the
 * label's text then focuses the input. Returns that text, without what the field itself contains; `undefined` where there
 * is no such label. A label with a `for` of your app is left alone.
 * @param id the input's `id`, where your app gives one
 */
export function useLabelAround(
  input: RefObject<HTMLInputElement | null>,
  id: string | undefined,
): string | undefined {
  const ownId = useId()
  const labelRef = useRef<HTMLLabelElement | null>(null)
  const [text, setText] = useState<string>()

  useIsomorphicLayoutEffect(() => {
    const element = input.current
    const label = element?.closest('label')
    if (!element || !label || (label.htmlFor && label.control !== element)) return undefined
    labelRef.current = label
    // Even where it labels the input: another control may be rendered before that later.
    const dissociate = label.htmlFor ? undefined : associate(label, element, ownId)
    return () => {
      labelRef.current = null
      dissociate?.()
    }
  }, [input, id, ownId])

  // In each commit: the text may have changed.
  useIsomorphicLayoutEffect(() => {
    const label = labelRef.current
    const next = label && input.current ? textAround(input.current, label) : undefined
    // Setting the same state can render once more.
    if (next !== text) setText(next)
  })

  return text
}

/** A press in the open country list is none on the label. */
function keepInList(event: Event): void {
  if (event.target instanceof Element && event.target.closest('[popover]')) event.preventDefault()
}

/** Makes the label that of the input. Returns a function that ends that. */
function associate(label: HTMLLabelElement, input: HTMLInputElement, id: string): () => void {
  input.id ||= id
  label.htmlFor = input.id
  label.addEventListener('click', keepInList)
  return () => {
    label.removeEventListener('click', keepInList)
    label.htmlFor = ''
  }
}

function textAround(input: HTMLInputElement, label: HTMLLabelElement): string | undefined {
  const field = input.closest('.otp-phone-field, .otp-email-field, .otp-input') ?? input
  const range = input.ownerDocument.createRange()
  range.selectNodeContents(label)
  range.setEndBefore(field)
  const before = range.toString()
  range.selectNodeContents(label)
  range.setStartAfter(field)
  return `${before} ${range.toString()}`.replace(/\s+/g, ' ').trim() || undefined
}
