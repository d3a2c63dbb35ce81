import type { RefObject } from 'react'
import { useIsomorphicLayoutEffect } from '../utils/use-isomorphic-layout-effect.ts'
import { useLatest } from '../utils/use-latest.ts'
import { placeList } from './place-list.ts'

/** A label around the field would press the button again. */
const leaveLabelAlone = (event: Event): void => event.preventDefault()

/**
 * Shows a popover in the top layer, where no card or dialog clips it, beside the field that the anchor is in, and never
 * under the keyboard. Calls `onLeave` when the person goes elsewhere.
 */
export function useTopLayer(
  popover: RefObject<HTMLElement | null>,
  anchor: RefObject<HTMLElement | null>,
  onLeave: () => void,
): void {
  const leave = useLatest(onLeave)

  useIsomorphicLayoutEffect(() => {
    const element = popover.current
    const button = anchor.current
    const field = button?.parentElement
    // The page that the field is in, which may be a frame of the one that runs this.
    const page = element?.ownerDocument.defaultView
    if (!element || !button || !field || !page) return
    // Where the platform has no popover the element is simply shown.
    if (typeof element.showPopover === 'function') element.showPopover()
    const height = element.offsetHeight
    const place = (event?: Event): void => {
      // The list's own scrolling moves nothing.
      if (!event?.composedPath().includes(element)) put(element, field, page, height)
    }
    place()

    const tree = element.getRootNode()
    const leaveIfOutside = (event: Event): void => {
      const path = event.composedPath()
      // Seen from outside of a shadow tree, what happens in it happens to its host: the tree's own listener knows more.
      const within = 'host' in tree && tree !== event.currentTarget && tree.host === path[0]
      if (!within && !path.includes(element) && !path.includes(button)) leave.current()
    }

    const listening = new AbortController()
    const options = { capture: true, signal: listening.signal }
    for (const target of [page, page.visualViewport]) {
      target?.addEventListener('resize', place, options)
      target?.addEventListener('scroll', place, options)
    }
    for (const target of new Set([tree, page.document])) {
      target.addEventListener('pointerdown', leaveIfOutside, options)
      target.addEventListener('focusin', leaveIfOutside, options)
    }
    element.addEventListener('click', leaveLabelAlone, options)
    return () => listening.abort()
  }, [popover, anchor, leave])
}

function put(element: HTMLElement, field: HTMLElement, page: Window, height: number): void {
  const view = page.visualViewport
  const top = view?.offsetTop ?? 0
  const visible = {
    left: 0,
    right: element.ownerDocument.documentElement.clientWidth,
    top,
    bottom: top + (view?.height ?? page.innerHeight),
  }
  // The field's frame is always from left to right; the list is as the page around it.
  const { direction } = getComputedStyle(field.parentElement ?? field)
  const place = placeList(field.getBoundingClientRect(), visible, height)
  // Above, it stays as high as at first, so that the search is still where it was when less is found. The platform's own
  // rules would centre it.
  const least = place.above ? Math.min(height, place.maxHeight) : 0
  element.style.cssText =
    `direction:${direction};left:${place.left}px;top:${place.top}px;width:${place.width}px;` +
    `max-height:${place.maxHeight}px;min-height:${least}px;margin:0;right:auto;bottom:auto`
}
