import { useRef } from 'react'
import type { RefObject } from 'react'
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect.ts'

/** What was given in the last committed render, for handlers that must not change with it. */
export function useLatest<T>(value: T): RefObject<T> {
  const box = useRef(value)
  useIsomorphicLayoutEffect(() => {
    box.current = value
  })
  return box
}
