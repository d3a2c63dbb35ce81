import { callingCodeOf } from '@otp-kit/core/phone'
import { warn } from '../utils/warn.ts'
import type { PhoneFieldOptions } from './phone-field-options.ts'

interface CheckedProps extends PhoneFieldOptions {
  readonly readOnly?: boolean | undefined
  readonly disabled?: boolean | undefined
}

/** Warns developers about props that can't work as intended. */
export function warnOfMisuse(props: CheckedProps): void {
  const { value, defaultCountry, countries } = props
  for (const country of [defaultCountry, ...(countries ?? [])]) {
    if (country !== undefined && callingCodeOf(country) === undefined) {
      warn(
        `<PhoneField> was given the unknown country "${country}", whose numbers can't be read. ` +
          'Give ISO 3166-1 alpha-2 codes in capitals, such as "GB".',
      )
    }
  }
  if (defaultCountry !== undefined && countries && !countries.includes(defaultCountry)) {
    warn(
      `<PhoneField> has the default country "${defaultCountry}", which is not among its \`countries\`: its numbers are refused. ` +
        'Add it to `countries`, or use one of them.',
    )
  }
  if (value && !/^\+\d*$/.test(value)) {
    warn(
      "<PhoneField>'s `value` is not E.164. It is parsed as text, which may result in another number. " +
        'Pass `+`, the calling code and the number in digits alone, or `""`.',
    )
  }
  if (
    value !== undefined &&
    value !== null &&
    !props.onValueChange &&
    !props.readOnly &&
    !props.disabled
  ) {
    warn(
      '<PhoneField> has a `value` without `onValueChange`, so typing changes nothing. ' +
        'Pass `onValueChange` or `readOnly`, or `defaultValue` instead.',
    )
  }
}
