import { useEffect, useState } from 'react'
import type { Dispatch, RefObject, SetStateAction } from 'react'

/** Why the native select is shown: loading the list `failed`, or it is replaced as soon as the user has left it. */
export type NativeSelect = 'failed' | 'until-left' | undefined

/**
 * Whether a native select is shown instead of the button: in server HTML until hydration, and after a failed load until
 * another succeeds. It is never replaced while it has focus.
 */
export function useNativeSelect(
  select: RefObject<HTMLSelectElement | null>,
  isHydrated: boolean,
): [NativeSelect, Dispatch<SetStateAction<NativeSelect>>] {
  const [native, setNative] = useState<NativeSelect>(isHydrated ? undefined : 'until-left')

  useEffect(() => {
    const element = select.current
    if (native !== 'until-left' || !element) return
    const replace = (): void => setNative(undefined)
    if (!element.matches(':focus')) return replace()
    element.addEventListener('blur', replace)
    return () => element.removeEventListener('blur', replace)
  }, [native, select])

  return [native, setNative]
}
