import { callingCodeOf } from '@otp-kit/core/phone'
import { warn } from '../utils/warn.ts'
import type { PhoneFieldProps } from './phone-field.tsx'

/** For developers: what of the props cannot work as it was meant. */
export function warnOfMisuse(input: HTMLInputElement | null, props: PhoneFieldProps): void {
  const { value, defaultCountry, countries } = props
  for (const country of [defaultCountry, ...(countries ?? [])]) {
    if (country !== undefined && callingCodeOf(country) === undefined) {
      warn(
        `<PhoneField> knows no country "${country}". Numbers there cannot be read. ` +
          'Give ISO 3166-1 alpha-2 codes in capitals, such as "GB".',
      )
    }
  }
  if (defaultCountry !== undefined && countries && !countries.includes(defaultCountry)) {
    warn(
      `<PhoneField> begins in "${defaultCountry}", which is not among its \`countries\`: what is typed there is refused. ` +
        'Add it to `countries`, or begin in one of them.',
    )
  }
  if (value && !/^\+\d*$/.test(value)) {
    warn(
      "<PhoneField>'s `value` is not E.164. It is read as text, whose number may be another one than was meant. " +
        'Give `+`, the calling code and the number in digits alone, or `""`.',
    )
  }
  if (value !== undefined && !props.onValueChange && !props.readOnly && !props.disabled) {
    warn(
      '<PhoneField> has a `value` without `onValueChange`: what is typed is put back. ' +
        'Give `onValueChange`, `readOnly`, or `defaultValue` in its place.',
    )
  }
  if (input?.closest('label')) {
    warn(
      '<PhoneField> stands inside a <label>, which labels the first control in it: the country button. ' +
        'Put the label beside the field, with `htmlFor` and the same `id`.',
    )
  }
}
