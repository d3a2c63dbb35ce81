import type { Ref } from 'react'
import { composeRefs } from './compose-refs.ts'

type Props = Record<string, unknown>
type Handler = (...args: readonly unknown[]) => void

/** Joins class names, or ids, by spaces; `undefined` if there are none. */
export function joinTokens(...tokens: readonly (string | undefined)[]): string | undefined {
  return tokens.filter(Boolean).join(' ') || undefined
}

/** Calls the given handler first, and the part's own one unless the event's default was prevented. */
export function chainHandlers<A extends readonly unknown[]>(
  given: ((...args: A) => void) | undefined,
  own: (...args: A) => void,
): (...args: A) => void {
  return (...args) => {
    given?.(...args)
    const event = args[0] as { readonly defaultPrevented?: boolean } | null | undefined
    if (!event?.defaultPrevented) own(...args)
  }
}

/**
 * Merges a part's own props with the given ones. The given ones win, except that class names, styles, refs and
 * `aria-describedby` are joined, and of two handlers the given one runs first and can prevent the part's own. A given
 * `undefined` is ignored.
 */
export function mergeProps<O extends object, P extends object>(
  own: O,
  given: P | undefined,
): O & P {
  const merged = { ...own } as Props
  const givenProps = given as Props | undefined
  for (const name in givenProps) {
    const ours = merged[name]
    const theirs = givenProps[name]
    if (theirs === undefined) continue
    merged[name] = theirs
    if (ours === undefined) continue
    if (name === 'ref') merged[name] = composeRefs(ours as Ref<unknown>, theirs as Ref<unknown>)
    else if (name === 'style') merged[name] = { ...ours, ...theirs }
    else if (/^on[A-Z]/.test(name)) merged[name] = chainHandlers(theirs as Handler, ours as Handler)
    else if (/^(?:className|aria-describedby)$/.test(name)) {
      merged[name] = joinTokens(ours as string, theirs as string)
    }
  }
  return merged as O & P
}
