import { callingCodeIn, callingCodeOf } from '@otp-kit/core/phone'
import type { PhoneEngine } from '@otp-kit/core/phone'

/** What a phone field holds; everything else is derived from it. */
export interface PhoneModel {
  readonly text: string
  /** What was chosen: a number without `+` is there. */
  readonly country: string | undefined
  readonly provenance: 'user' | 'default' | 'lookup'
  /** The `e164` that the host was told last, `''` for none. A `value` that differs from it is the host's own. */
  readonly told: string
  /** The person has changed something since the field was mounted or filled by the host. */
  readonly edited: boolean
}

/**
 * The text once another country was chosen: the calling code in it is exchanged, the rest of the number stays. `chars`
 * are those of the number in it.
 */
export function textIn(
  country: string,
  text: string,
  chars: string,
  engine: PhoneEngine | undefined,
): string {
  if (chars === '') return text
  const code = callingCodeOf(country)
  const had = callingCodeIn(chars)
  if (!chars.startsWith('+') || code === had) return engine ? engine.format(chars, country) : text
  const national = had ? chars.slice(1 + had.length) : ''
  return engine ? engine.format(`+${code}${national}`, country) : `+${code} ${national}`.trimEnd()
}
