import { useCallback } from 'react'
import type { Ref, RefCallback } from 'react'

type Cleanup = () => void

function attach<T>(ref: Ref<T> | undefined, node: T): Cleanup | undefined {
  if (typeof ref === 'function') {
    const cleanup: unknown = ref(node)
    return typeof cleanup === 'function' ? (cleanup as Cleanup) : () => ref(null)
  }
  if (!ref) return undefined
  const box = ref as { current: T | null }
  box.current = node
  return () => {
    box.current = null
  }
}

/**
 * One ref that fills several. It is always called with `null` at the end, as React 18 does and React 19 still does for a
 * callback without a cleanup of its own; cleanups that the given callbacks return are run then.
 */
export function composeRefs<T>(...refs: readonly (Ref<T> | undefined)[]): RefCallback<T> {
  let cleanups: (Cleanup | undefined)[] = []
  return (node) => {
    for (const cleanup of cleanups) cleanup?.()
    cleanups = node === null ? [] : refs.map((ref) => attach(ref, node))
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
