import { useEffect } from 'react'
import type { RefObject } from 'react'
import { warn } from '../utils/warn.ts'
import type { OtpInputContextValue } from './otp-input-context.ts'

declare const process: { readonly env: { readonly NODE_ENV?: string | undefined } }

/** Warns developers about a length that can't work; does nothing in production. */
export function useMisuseWarnings(length: number): void {
  if (process.env.NODE_ENV === 'production') return
  // oxlint-disable-next-line react/rules-of-hooks -- the same in every render of one build.
  useEffect(() => {
    if (!(length >= 4 && length <= 10)) {
      warn(
        `<OtpInput length={${length}}>: codes have 4 to 10 characters. Pass one of these lengths.`,
      )
    }
  })
}

/** Warns developers about what the real input lacks; does nothing in production. */
export function useInputWarnings(
  inputRef: RefObject<HTMLInputElement | null>,
  state: OtpInputContextValue,
): void {
  if (process.env.NODE_ENV === 'production') return
  // oxlint-disable-next-line react/rules-of-hooks -- the same in every render of one build.
  useEffect(() => {
    const input = inputRef.current
    if (!input) return
    const isNamed = input.hasAttribute('aria-label') || input.hasAttribute('aria-labelledby')
    if (!isNamed && !input.labels?.length) {
      warn(
        '<OtpInput> has no accessible name, so that screen readers announce only its title. Give it an `id` and a <label> with ' +
          'that `htmlFor`, or `aria-label`.',
      )
    }
    if (state.isFixed && !input.readOnly && !input.disabled) {
      warn(
        '<OtpInput> has a `value` without `onValueChange`, so that nothing can be typed. Pass both, or ' +
          '`defaultValue`, or `readOnly`.',
      )
    }
  })
}
