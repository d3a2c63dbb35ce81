import { useCallback } from 'react'
import type { Ref, RefCallback } from 'react'

function attach<T>(ref: Ref<T> | undefined, node: T | null): unknown {
  if (typeof ref === 'function') return ref(node)
  if (ref) ref.current = node
  return undefined
}

/**
 * One ref that fills several. It is always called with `null` at the end, as React 18 does and React 19 still does for a
 * callback without a cleanup of its own; cleanups that the given callbacks return are run then.
 */
export function composeRefs<T>(...refs: readonly (Ref<T> | undefined)[]): RefCallback<T> {
  let cleanups: unknown[] = []
  return (node) => {
    cleanups = refs.map((ref, index) => {
      const cleanup = cleanups[index]
      return typeof cleanup === 'function' ? void cleanup() : attach(ref, node)
    })
  }
}

/** `composeRefs` of two, the same function as long as both are. */
export function useComposedRefs<T>(
  first: Ref<T> | undefined,
  second: Ref<T> | undefined,
): RefCallback<T> {
  // oxlint-disable-next-line react/exhaustive-deps -- what is made is a function of the two.
  return useCallback(composeRefs(first, second), [first, second])
}
