import type { PhoneValue } from '@otp-kit/core/phone'
import { useEffect } from 'react'
import type { RefObject } from 'react'

/** The name under which the country of a number is posted that has no E.164 yet. */
export function countryName(name: string): string {
  return `${name}-country`
}

/**
 * Puts E.164 under the input's name into the form's data. Where there is none yet, the text stays and its country goes
 * beside it, as without JavaScript.
 */
export function useFormData(
  input: RefObject<HTMLInputElement | null>,
  now: RefObject<{ readonly phone: PhoneValue }>,
): void {
  useEffect(() => {
    const listener = (event: Event): void => {
      const element = input.current
      if (!element || event.target !== element.form || !element.name) return
      if (event instanceof FormDataEvent) fill(event.formData, element, now.current.phone)
    }
    // The event does not leave the shadow tree that the form is in.
    const root = input.current?.getRootNode()
    root?.addEventListener('formdata', listener)
    return () => root?.removeEventListener('formdata', listener)
  }, [input, now])
}

function fill(data: FormData, element: HTMLInputElement, phone: PhoneValue): void {
  const { name, value } = element
  if (element.matches(':disabled')) return
  if (phone.e164 === null) {
    if (value && phone.country) data.set(countryName(name), phone.country)
    return
  }
  // Fields may share a name (`phones[]`): each, in the order of the page, puts its own in the place of its text.
  const values = data.getAll(name)
  const at = values.indexOf(value)
  if (at < 0) return
  values[at] = phone.e164
  data.delete(name)
  for (const value of values) data.append(name, value)
}
