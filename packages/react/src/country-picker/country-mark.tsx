import type { ReactElement } from 'react'

let hasFlags: boolean | undefined

/** Whether the platform's font has flags: that of Windows and some Linux systems has only letters. */
function drawsFlags(): boolean {
  try {
    const pen = new OffscreenCanvas(1, 1).getContext('2d')!
    // Without a flag, two regional indicators are as wide as both letters.
    return pen.measureText('🇬🇧').width < 1.5 * pen.measureText('🇬').width
  } catch {
    return false
  }
}

/** Returns a country's flag emoji: its code in regional indicators. */
function flagOf(country: string): string {
  return country.replace(/./g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 127397))
}

/** Renders a country's flag, or its ISO code in the same width where there are no flags, and in server HTML. */
export function countryMark(country: string, hydrated: boolean): ReactElement {
  const flag = hydrated && (hasFlags ??= drawsFlags())
  return (
    <span className={flag ? 'otp-country-flag' : 'otp-country-badge'} aria-hidden="true">
      {flag ? flagOf(country) : country}
    </span>
  )
}
