import { useEffect, useRef } from 'react'
import { warn } from './warn.ts'

// Checked in place, so that bundlers drop the warnings from production builds.
declare const process: { readonly env: { readonly NODE_ENV?: string | undefined } }

/** Warns developers as React does for its own inputs: about `null`, and about a changed way of control. */
export function useValueWarnings(component: string, value: string | null | undefined): void {
  if (process.env.NODE_ENV === 'production') return
  /* oxlint-disable react/rules-of-hooks -- the same in every render of one build. */
  const isControlled = value !== undefined && value !== null
  const wasControlled = useRef(isControlled)
  useEffect(() => {
    if (value === null) {
      warn(
        `<${component}> has the \`value\` null. Pass \`''\` to empty the field, or \`undefined\` to leave the value to it.`,
      )
    } else if (wasControlled.current !== isControlled) {
      warn(
        `<${component}> changed between controlled and uncontrolled; a value that becomes undefined empties the field. Decide ` +
          "for its lifetime: control it by your state (`value`, `''` when empty), or leave it to the field (`defaultValue`).",
      )
    }
    wasControlled.current = isControlled
  })
  /* oxlint-enable react/rules-of-hooks */
}
