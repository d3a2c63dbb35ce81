import { useEffect, useState } from 'react'
import type { Dispatch, RefObject, SetStateAction } from 'react'

/** The select stands in: `failed`, until another attempt mends it; `passing`, until the person is done with it. */
export type Native = 'failed' | 'passing' | undefined

/**
 * Whether the native select stands in for the button: in server HTML until the page is hydrated, and from a failure
 * that is set until it is mended; never swapped while it is in use.
 */
export function useNativeFirst(
  select: RefObject<HTMLSelectElement | null>,
  hydrated: boolean,
): [Native, Dispatch<SetStateAction<Native>>] {
  const [native, setNative] = useState<Native>(hydrated ? undefined : 'passing')

  useEffect(() => {
    const element = select.current
    if (native !== 'passing' || !element) return
    const swap = (): void => setNative(undefined)
    if (!element.matches(':focus')) return swap()
    element.addEventListener('blur', swap)
    return () => element.removeEventListener('blur', swap)
  }, [native, select])

  return [native, setNative]
}
