/**
 * Calls back once no pointer is pressed: at once, or after the click that a pressed pointer results in. What a field shows
 * when it is left moves the page below it, and a click misses a button that moves while it is pressed.
 */
export function whenPointerReleased({ ownerDocument }: Element, callback: () => void): void {
  // Set while a pointer is pressed; not by the Tab key.
  if (!ownerDocument.querySelector(':active')) return callback()
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
