import { useCallback } from 'react'
import type { Ref, RefCallback } from 'react'

function attach<T>(ref: Ref<T> | undefined, node: T | null): unknown {
  if (typeof ref === 'function') return ref(node)
  if (ref) ref.current = node
  return undefined
}

/**
 * Returns one ref that sets several. React 18, and React 19 for a callback that returns no cleanup, call it with `null` at
 * the end; it then calls the cleanups that the given callbacks returned.
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

/** Returns `composeRefs` of two, with the same identity as long as both keep theirs. */
export function useComposedRefs<T>(
  first: Ref<T> | undefined,
  second: Ref<T> | undefined,
): RefCallback<T> {
  // oxlint-disable-next-line react/exhaustive-deps -- the result depends on the two alone.
  return useCallback(composeRefs(first, second), [first, second])
}
