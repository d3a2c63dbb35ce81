import type { ReactElement } from 'react'

let drawn: boolean | undefined

/** Whether the platform draws flags: Windows and some Linux have no such pictures, only letters. */
function drawsFlags(): boolean {
  try {
    const pen = new OffscreenCanvas(1, 1).getContext('2d')!
    // Two regional indicators that no font joins into a flag are as wide as both.
    return pen.measureText('🇬🇧').width < 1.5 * pen.measureText('🇬').width
  } catch {
    return false
  }
}

/** The flag of a country as an emoji: its code in regional indicators. */
function flagOf(country: string): string {
  return country.replace(/./g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 127397))
}

/** A country as it is seen, in the same room: its flag, or its ISO code where there is none, as in server HTML. */
export function countryMark(country: string, hydrated: boolean): ReactElement {
  const flag = hydrated && (drawn ??= drawsFlags())
  return (
    <span className={flag ? 'otp-country-flag' : 'otp-country-badge'} aria-hidden="true">
      {flag ? flagOf(country) : country}
    </span>
  )
}
