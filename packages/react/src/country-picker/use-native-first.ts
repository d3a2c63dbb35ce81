import { useEffect, useState, useSyncExternalStore } from 'react'
import type { RefObject } from 'react'
import { activeElementOf } from '../utils/active-element.ts'

const never = (): (() => void) => () => {}

/**
 * Whether the native select stands in for the button: in server HTML, until the page is hydrated and the select is not
 * in use.
 */
export function useNativeFirst(select: RefObject<HTMLSelectElement | null>): boolean {
  const hydrated = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  const [native, setNative] = useState(!hydrated)

  useEffect(() => {
    const element = select.current
    if (!native || !element) return
    const swap = (): void => setNative(false)
    if (activeElementOf(element) !== element) return swap()
    element.addEventListener('blur', swap)
    return () => element.removeEventListener('blur', swap)
  }, [native, select])

  return native
}
