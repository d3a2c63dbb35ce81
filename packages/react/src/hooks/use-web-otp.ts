'use client'

import { useEffect, type RefObject } from 'react'
import type { Charset } from '@otp-kit/core/contract'

export interface UseWebOtpOptions {
  /**
   * Whether an SMS with a code is on its way, and which: any value that differs from one send to the next, such as their
   * count. Falsy ends the waiting: before a send, by another channel than SMS, once the code is whole or is submitted.
   */
  readonly awaiting: string | number | boolean | null | undefined
  /** How many characters the code has. @default 6 */
  readonly length?: number | undefined
  /** What they are. @default 'numeric' */
  readonly charset?: Charset | undefined
}

/**
 * Fills the code of an awaited SMS into `input`, be it an `OtpInput`'s or a plain one, as the browser's own autofill would:
 * by an `input` event, which an `OtpInput` tells with reason `webotp`. Only into an empty input, and only a code of this
 * shape: what a message says is anybody's word. `<OtpVerification>` does it by itself.
 *
 * Does nothing where the browser has no WebOTP, and where the message does not end in the page's host and the code
 * (`@example.com #123456`): the browser then offers nothing. In a frame of another origin it needs
 * `allow="otp-credentials"`. Nothing is thrown. A page waits for one message at a time: of two, the later one is filled.
 */
export function useWebOtp(
  input: RefObject<HTMLInputElement | null>,
  { awaiting, length = 6, charset = 'numeric' }: UseWebOtpOptions,
): void {
  useEffect(() => {
    // Nor outside of secure contexts: there, too, the interface is not exposed (WICG, "WebOTP API").
    if (!awaiting || !('OTPCredential' in window)) return undefined
    const waiting = new AbortController()
    import('./fill-from-sms.ts')
      .then(({ fillFromSms }) => fillFromSms(input, { length, charset }, waiting.signal))
      // Aborted, declined, timed out, not allowed here, not to be loaded: the person types the code.
      .catch(() => {})
    return () => waiting.abort()
  }, [input, awaiting, length, charset])
}
