'use client'
import { useEffect, useState } from 'react'
import { useOtpInput } from './otp-input-context.ts'
import type { OtpInputLaterType } from './otp-input-later.tsx'

/**
 * What the field does from the first touch on: it comes then, in a chunk of its own, or where there is something to say,
 * or where the page is not in English and the hint is to be. Without it the field takes the same codes, in silence; the
 * next touch tries again.
 */
export function useLaterParts(): readonly [
  Later: OtpInputLaterType | undefined,
  touch: () => void,
] {
  const { said, locale, words } = useOtpInput('Input')
  const [Later, setLater] = useState<OtpInputLaterType>()

  function touch(): void {
    if (Later) return
    import('./otp-input-later.tsx').then(
      ({ OtpInputLater }) => setLater(() => OtpInputLater),
      () => {},
    )
  }
  useEffect(() => {
    if (said || (!words && !/^en|^$/i.test(locale ?? document.documentElement.lang))) touch()
    // oxlint-disable-next-line react/exhaustive-deps -- `touch` asks once.
  }, [said, locale, words])

  return [Later, touch]
}
