import type { Ref } from 'react'
import { composeRefs } from './compose-refs.ts'

type Props = Record<string, unknown>
type Handler = (...args: readonly unknown[]) => void

/** Class names, or ids, with a space between. */
export function joinTokens(...tokens: readonly (string | undefined)[]): string | undefined {
  return tokens.filter(Boolean).join(' ') || undefined
}

/** The host's handler first; ours only if the host did not prevent the event's default. */
export function chainHandlers<A extends readonly unknown[]>(
  host: ((...args: A) => void) | undefined,
  own: (...args: A) => void,
): (...args: A) => void {
  return (...args) => {
    host?.(...args)
    const event = args[0] as { readonly defaultPrevented?: boolean } | null | undefined
    if (!event?.defaultPrevented) own(...args)
  }
}

/**
 * A part's own props and those of its host in one. The host's win, except that class names, styles, refs and
 * `aria-describedby` are joined, and of two handlers the host's runs first and can prevent ours. What the host leaves
 * `undefined` does not count.
 */
export function mergeProps<O extends object, P extends object>(own: O, host: P | undefined): O & P {
  const merged = { ...own } as Props
  const given = host as Props | undefined
  for (const name in given) {
    const ours = merged[name]
    const theirs = given[name]
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
