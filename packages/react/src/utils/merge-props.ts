import type { CSSProperties, Ref } from 'react'
import { composeRefs } from './compose-refs.ts'

type Props = Record<string, unknown>
// Told of an event, or of a value and its details.
type Handler = (first: unknown, ...rest: unknown[]) => void

const isHandler = (name: string, value: unknown): value is Handler =>
  /^on[A-Z]/.test(name) && typeof value === 'function'

/** Class names, or ids, with a space between. */
export function joinTokens(...tokens: readonly (string | undefined)[]): string | undefined {
  return tokens.filter(Boolean).join(' ') || undefined
}

/** The host's handler first; ours only if the host did not prevent the event's default. */
export function chainHandlers<A extends readonly unknown[]>(
  host: ((...args: A) => void) | undefined,
  own: (...args: A) => void,
): (...args: A) => void {
  if (!host) return own
  return (...args) => {
    host(...args)
    const event = args[0] as { readonly defaultPrevented?: boolean } | null | undefined
    if (!event?.defaultPrevented) own(...args)
  }
}

function mergeOne(name: string, own: unknown, host: unknown): unknown {
  switch (name) {
    case 'className':
    case 'aria-describedby':
      return joinTokens(own as string, host as string)
    case 'style':
      return { ...(own as CSSProperties), ...(host as CSSProperties) }
    case 'ref':
      return composeRefs(own as Ref<unknown>, host as Ref<unknown>)
    default:
      return isHandler(name, own) && isHandler(name, host) ? chainHandlers(host, own) : host
  }
}

/**
 * A part's own props and those of its host in one. The host's win, except that class names, styles, refs and
 * `aria-describedby` are joined, and of two handlers the host's runs first and can prevent ours. What the host leaves
 * `undefined` does not count.
 */
export function mergeProps<O extends object, P extends object>(own: O, host: P | undefined): O & P {
  const merged: Props = { ...(own as Props) }
  for (const [name, value] of Object.entries(host ?? {}) as [string, unknown][]) {
    if (value === undefined) continue
    merged[name] = merged[name] === undefined ? value : mergeOne(name, merged[name], value)
  }
  return merged as O & P
}
