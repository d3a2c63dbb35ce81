import type { PhoneValue } from '@otp-kit/core/phone'
import { useEffect } from 'react'
import type { RefObject } from 'react'

/** Returns the name under which a form contains the country of a number whose E.164 is unknown. */
export function countryName(name: string): string {
  return `${name}-country`
}

/**
 * Sets E.164 under the input's name in the form's data. Where it is unknown, the data contain the text and its country,
 * as without JavaScript.
 */
export function useFormData(
  input: RefObject<HTMLInputElement | null>,
  current: RefObject<{ readonly phone: PhoneValue }>,
): void {
  useEffect(() => {
    const listener = (event: Event): void => {
      const element = input.current
      if (!element || event.target !== element.form || !element.name) return
      if (event instanceof FormDataEvent) setEntry(event.formData, element, current.current.phone)
    }
    // The event doesn't leave the form's shadow tree.
    const root = input.current?.getRootNode()
    root?.addEventListener('formdata', listener)
    return () => root?.removeEventListener('formdata', listener)
  }, [input, current])
}

function setEntry(data: FormData, element: HTMLInputElement, phone: PhoneValue): void {
  const { name, value } = element
  if (element.matches(':disabled')) return
  if (phone.e164 === null) {
    if (value && phone.country) data.set(countryName(name), phone.country)
    return
  }
  // Fields may share a name (`phones[]`): in document order, each replaces its own text.
  const values = data.getAll(name)
  const at = values.indexOf(value)
  if (at < 0) return
  values[at] = phone.e164
  data.delete(name)
  for (const value of values) data.append(name, value)
}
