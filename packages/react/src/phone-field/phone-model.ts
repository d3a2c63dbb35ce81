import { callingCodeIn, callingCodeOf } from '@otp-kit/core/phone'
import type { PhoneMetadata, PhoneReason } from '@otp-kit/core/phone'
import type { Reason } from '../utils/details.ts'
import type { GivenValue } from '../utils/given-value.ts'

/** The state of a phone field; everything else is derived from it. */
export interface PhoneModel {
  readonly text: string
  /** The chosen country: that of a number without `+`. */
  readonly country: string | undefined
  readonly provenance: 'user' | 'default' | 'lookup'
  /** The `e164` reported last, `''` for `null`. A `value` that differs from it was set by your app. */
  readonly reported: string
  /** The latest `value`. */
  readonly given: GivenValue
  /** The user has changed something since the field was mounted or your app set its value. */
  readonly edited: boolean
}

/** The user's last action, for announcements. */
export interface LastAction {
  readonly reason?: Reason | undefined
  /** The country before it, or the one it chose. */
  readonly country?: string | undefined
  /** Why a key was refused. */
  readonly refused?: PhoneReason | undefined
}

/**
 * Returns the text after another country was chosen: its calling code is replaced, the rest of the number stays.
 * @param chars the number in the text
 * @param metadata formats the result; `undefined` leaves it unformatted
 */
export function textForCountry(
  country: string,
  text: string,
  chars: string,
  metadata: PhoneMetadata | undefined,
): string {
  if (chars === '') return text
  const code = callingCodeOf(country)
  const previous = callingCodeIn(chars)
  if (!chars.startsWith('+') || code === previous) {
    return metadata ? metadata.read(chars, country).formatted : text
  }
  const national = previous ? chars.slice(1 + previous.length) : ''
  return metadata
    ? metadata.read(`+${code}${national}`, country).formatted
    : `+${code} ${national}`.trimEnd()
}
