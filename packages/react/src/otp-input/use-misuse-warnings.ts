import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import { warn } from '../utils/warn.ts'
import type { OtpInputContextValue } from './otp-input-context.ts'

declare const process: { readonly env: { readonly NODE_ENV?: string | undefined } }

/** Tells developers, and in production nobody, what of the root's props cannot work. */
export function useMisuseWarnings(value: string | undefined, length: number): void {
  if (process.env.NODE_ENV === 'production') return
  /* oxlint-disable react/rules-of-hooks -- the same in every render of one build. */
  const wasHeld = useRef(value !== undefined)
  useEffect(() => {
    if (!(length >= 4 && length <= 10)) {
      warn(`<OtpInput length={${length}}>: codes have 4 to 10 characters. Give one of these.`)
    }
    if (wasHeld.current !== (value !== undefined)) {
      warn(
        '<OtpInput> changed between being given `value` and not. Decide for its lifetime: hold the code in your state ' +
          "(`value`, `''` when empty), or leave it to the field (`defaultValue`).",
      )
    }
  })
  /* oxlint-enable react/rules-of-hooks */
}

/** Tells developers, and in production nobody, what the real input lacks. */
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
        '<OtpInput> has no name, so that screen readers call it by its hint alone. Give it an `id` and a <label> with ' +
          'that `htmlFor`, or `aria-label`.',
      )
    }
    if (state.isFixed && !input.readOnly && !input.disabled) {
      warn(
        '<OtpInput> was given `value` without `onValueChange`, so that nothing can be typed. Give both, or ' +
          '`defaultValue`, or `readOnly`.',
      )
    }
  })
}
