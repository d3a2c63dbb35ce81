'use client'

import { useEffect, type RefObject } from 'react'
import type { Charset } from '@otp-kit/core/contract'
import { fillFromSms } from './fill-from-sms.ts'

/** When `useWebOtp` waits for a message, and which codes it fills in. */
export interface UseWebOtpOptions {
  /**
   * Whether an SMS with a code is expected, and which: any value that differs from one send to the next, such as their
   * count. A falsy value ends the request: before a send, by another channel than SMS, once the code is complete or
   * submitted.
   */
  readonly awaiting: string | number | boolean | null | undefined
  /** The number of characters of the code. @default 6 */
  readonly length?: number | undefined
  /** The characters of the code. @default 'numeric' */
  readonly charset?: Charset | undefined
}

/**
 * Fills the code of an expected SMS into `input`, an `OtpInput`'s or a plain one, as the browser's own autofill does: by an
 * `input` event, which an `OtpInput` reports with the reason `webotp`. It fills only an empty input, and only with a code
 * of this shape, since anyone can send a message. `<OtpVerification>` calls it itself.
 *
 * Does nothing where the browser has no WebOTP. Where the message doesn't end in the page's host and the code
 * (`@example.com #123456`), the browser offers nothing. In a frame of another origin it needs `allow="otp-credentials"`.
 * Never throws. A page waits for one message at a time: of two inputs, the later one is filled.
 */
export function useWebOtp(
  input: RefObject<HTMLInputElement | null>,
  { awaiting, length = 6, charset = 'numeric' }: UseWebOtpOptions,
): void {
  useEffect(() => {
    // Outside of secure contexts the interface isn't exposed either (WICG, "WebOTP API").
    if (!awaiting || !('OTPCredential' in window)) return undefined
    const request = new AbortController()
    const { signal } = request
    const ask = async (): Promise<void> => {
      // StrictMode aborts the first of its two effects meanwhile, so that it asks once.
      await Promise.resolve()
      if (!signal.aborted) await fillFromSms(input, { length, charset }, signal)
    }
    // Aborted, declined, timed out, not allowed here: the user types the code.
    ask().catch(() => {})
    return () => request.abort()
  }, [input, awaiting, length, charset])
}
