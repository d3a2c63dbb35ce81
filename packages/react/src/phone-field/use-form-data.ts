import type { PhoneValue } from '@otp-kit/core/phone'
import { useEffect } from 'react'
import type { RefObject } from 'react'
import { useLatest } from '../utils/use-latest.ts'

/** The name under which the country of a number is posted that has no E.164 yet. */
export function countryName(name: string): string {
  return `${name}-country`
}

/**
 * Puts E.164 under the input's name into the form's data. Where there is none yet, the text stays and its country goes
 * beside it, as without JavaScript.
 */
export function useFormData(input: RefObject<HTMLInputElement | null>, phone: PhoneValue): void {
  const latest = useLatest(phone)

  useEffect(() => {
    const listener = (event: Event): void => {
      const element = input.current
      if (!element || event.target !== element.form || !element.name) return
      if (event instanceof FormDataEvent) fill(event.formData, element, latest.current)
    }
    // The event does not leave the shadow tree that the form is in.
    const root = input.current?.getRootNode()
    root?.addEventListener('formdata', listener)
    return () => root?.removeEventListener('formdata', listener)
  }, [input, latest])
}

function fill(data: FormData, element: HTMLInputElement, phone: PhoneValue): void {
  const { name } = element
  const values = data.getAll(name)
  // Fields may share a name (`phones[]`): ours is the one that stands where the input stands among them.
  const at = Array.from(element.form!.elements)
    .filter((other) => 'name' in other && other.name === name && !other.matches(':disabled'))
    .indexOf(element)
  if (values[at] !== element.value) return
  if (phone.e164 === null) {
    if (element.value && phone.country) data.set(countryName(name), phone.country)
    return
  }
  values[at] = phone.e164
  data.delete(name)
  for (const value of values) data.append(name, value)
}
