/**
 * Calls back once no pointer is pressed: at once, or after the click that a pressed pointer results in. What a field shows
 * when it is left moves the page below it, and a click misses a button that moves while it is pressed.
 */
export function whenPointerReleased({ ownerDocument }: Element, callback: () => void): void {
  // Set while a pointer is pressed; not by the Tab key.
  const isPressed = () => ownerDocument.querySelector(':active') !== null
  const wait = () => {
    const listeners = new AbortController()
    const options = { capture: true, signal: listeners.signal }
    const onRelease = (): void => {
      listeners.abort()
      // The click follows in this task.
      setTimeout(callback)
    }
    for (const type of ['pointerup', 'pointercancel', 'dragend']) {
      ownerDocument.addEventListener(type, onRelease, options)
    }
  }
  if (isPressed()) return wait()
  // Without a pointer over the page nothing can be pressed: at once, as DOMs of tests expect it.
  if (!ownerDocument.querySelector(':hover')) return callback()
  // Firefox 153 sets `:active` only after the blur that a press causes.
  setTimeout(() => (isPressed() ? wait() : callback()))
}
