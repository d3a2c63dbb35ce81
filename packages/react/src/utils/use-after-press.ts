import { useCallback, useEffect, useRef } from 'react'

/**
 * Returns a function that calls its argument as soon as no press is under way, at once if there is none. A message that
 * appears while a field loses focus to a press would move the pressed button away from under the pointer, and the button
 * would get no click.
 */
export function useAfterPress(): (callback: () => void) => void {
  const isPressed = useRef(false)
  const waiting = useRef<(() => void) | undefined>(undefined)

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const onPress = ({ button }: MouseEvent): void => {
      isPressed.current = button === 0
    }
    const onRelease = (): void => {
      isPressed.current = false
      // The click comes right after the release.
      timer = setTimeout(() => {
        const callback = waiting.current
        waiting.current = undefined
        callback?.()
      })
    }
    // Touch fires both as well, once the finger was lifted.
    window.addEventListener('mousedown', onPress, true)
    const releases = ['mouseup', 'contextmenu', 'dragend', 'blur'] as const
    for (const type of releases) window.addEventListener(type, onRelease, type !== 'blur')
    return () => {
      clearTimeout(timer)
      window.removeEventListener('mousedown', onPress, true)
      for (const type of releases) window.removeEventListener(type, onRelease, type !== 'blur')
    }
  }, [])

  return useCallback((callback) => {
    if (isPressed.current) waiting.current = callback
    else callback()
  }, [])
}
