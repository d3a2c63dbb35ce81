import { useEffect } from 'react'
import type { RefObject } from 'react'
import { useIsomorphicLayoutEffect } from '../utils/use-isomorphic-layout-effect.ts'
import { useLatest } from '../utils/use-latest.ts'

const gap = 4
const edge = 8
const least = 220
const most = 380

/**
 * Shows a popover in the top layer, where no card or dialog clips it, beside the field that the anchor is in: below, or
 * above where there is more room, and never under the keyboard. Calls `onLeave` when the person goes elsewhere.
 */
export function useTopLayer(
  popover: RefObject<HTMLElement | null>,
  anchor: RefObject<HTMLElement | null>,
  onLeave: () => void,
): void {
  const leave = useLatest(onLeave)

  useIsomorphicLayoutEffect(() => {
    const element = popover.current
    if (!element || !anchor.current) return
    const place = (event?: Event): void => {
      // The list's own scrolling moves nothing.
      const own = event?.target instanceof Node && element.contains(event.target)
      if (anchor.current && !own) put(element, anchor.current)
    }
    // Where the platform has no popover the element is simply shown.
    if (typeof element.showPopover === 'function') element.showPopover()
    place()
    const view = window.visualViewport
    window.addEventListener('resize', place)
    window.addEventListener('scroll', place, true)
    view?.addEventListener('resize', place)
    view?.addEventListener('scroll', place)
    return () => {
      window.removeEventListener('resize', place)
      window.removeEventListener('scroll', place, true)
      view?.removeEventListener('resize', place)
      view?.removeEventListener('scroll', place)
    }
  }, [popover, anchor])

  useEffect(() => {
    const inside = (target: EventTarget | null): boolean =>
      target instanceof Node &&
      (popover.current?.contains(target) === true || anchor.current?.contains(target) === true)
    const listener = (event: Event): void => {
      if (!inside(event.composedPath()[0] ?? null)) leave.current()
    }
    document.addEventListener('pointerdown', listener, true)
    document.addEventListener('focusin', listener)
    return () => {
      document.removeEventListener('pointerdown', listener, true)
      document.removeEventListener('focusin', listener)
    }
  }, [popover, anchor, leave])
}

function put(element: HTMLElement, anchor: HTMLElement): void {
  const box = (anchor.parentElement ?? anchor).getBoundingClientRect()
  const view = window.visualViewport
  const top = view?.offsetTop ?? 0
  const height = view?.height ?? window.innerHeight
  const width = document.documentElement.clientWidth
  const below = top + height - box.bottom - gap - edge
  const above = box.top - top - gap - edge
  const down = below >= least || below >= above
  const wide = Math.min(Math.max(box.width, 280), 420, width - 2 * edge)
  // The field's frame is always from left to right; the list is as the page around it.
  const { direction } = getComputedStyle(anchor.parentElement?.parentElement ?? anchor)
  const left = direction === 'rtl' ? box.right - wide : box.left
  const { style } = element
  style.direction = direction
  // Of the platform's own rules for popovers, which centre them.
  style.margin = '0'
  style.right = 'auto'
  style.width = `${wide}px`
  style.maxHeight = `${Math.max(120, Math.min(most, down ? below : above))}px`
  style.left = `${Math.min(Math.max(edge, left), width - edge - wide)}px`
  style.top = down ? `${box.bottom + gap}px` : 'auto'
  style.bottom = down ? 'auto' : `${document.documentElement.clientHeight - box.top + gap}px`
}
