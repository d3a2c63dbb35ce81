import { useEffect, useRef } from 'react'
import { warn } from '../utils/warn.ts'

declare const process: { readonly env: { readonly NODE_ENV?: string | undefined } }

/** Tells developers, and in production nobody, what cannot work. */
export function useMisuseWarnings(
  value: string | undefined,
  defaultValue: string,
  length: number,
): void {
  if (process.env.NODE_ENV === 'production') return
  /* oxlint-disable react/rules-of-hooks -- the same in every render of one build. */
  const wasHeld = useRef(value !== undefined)
  useEffect(() => {
    if (!(length >= 4 && length <= 10)) {
      warn(`<OtpInput length={${length}}>: codes have 4 to 10 characters. Give one of these.`)
    }
    if (value !== undefined && defaultValue !== '') {
      warn(
        '<OtpInput> was given `value` and `defaultValue`. Give one: `value` where you hold the code.',
      )
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
