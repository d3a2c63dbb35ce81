import type { RefObject } from 'react'
import { useIsomorphicLayoutEffect } from '../utils/use-isomorphic-layout-effect.ts'
import { useLatest } from '../utils/use-latest.ts'
import { placeList } from './place-list.ts'

/** A click in the list would activate a label around the field, which presses the button again. */
const preventLabelActivation = (event: Event): void => event.preventDefault()

/**
 * Shows a popover in the top layer, where no card or dialog clips it, beside the field that contains the anchor, and never
 * under the on-screen keyboard. Calls `onLeave` when the user presses or focuses something else, and, with `refocus`, on
 * Escape.
 */
export function useTopLayer(
  popover: RefObject<HTMLElement | null>,
  anchor: RefObject<HTMLElement | null>,
  onLeave: (refocus: boolean) => void,
): void {
  const leave = useLatest(onLeave)

  useIsomorphicLayoutEffect(() => {
    const element = popover.current
    const button = anchor.current
    const field = button?.parentElement
    // The field's own window: it may be in a frame.
    const page = element?.ownerDocument.defaultView
    if (!element || !button || !field || !page) return
    // Where the platform has no popovers, the element is shown in place.
    if (typeof element.showPopover === 'function') element.showPopover()
    const height = element.offsetHeight
    const place = (event?: Event): void => {
      // Scrolling within the list doesn't move it.
      if (!event?.composedPath().includes(element)) put(element, field, page, height)
    }
    place()

    const tree = element.getRootNode()
    const leaveIfOutside = (event: Event): void => {
      const path = event.composedPath()
      // Outside of a shadow tree its events seem to come from its host: the tree's own listener decides about them.
      const within = 'host' in tree && tree !== event.currentTarget && tree.host === path[0]
      if (!within && !path.includes(element) && !path.includes(button)) leave.current(false)
    }

    const leaveInstead = (event: Event): void => {
      event.preventDefault()
      event.stopImmediatePropagation()
      leave.current(true)
    }
    // The first of all listeners: a dialog around the list stays open.
    const leaveOnEscape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.isComposing) leaveInstead(event)
    }
    // A dialog is canceled without a key by the back gesture.
    const leaveBeforeDialog = (event: Event): void => {
      if (event.target instanceof page.Node && event.target.contains(element)) leaveInstead(event)
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
    page.addEventListener('keydown', leaveOnEscape, options)
    page.addEventListener('cancel', leaveBeforeDialog, options)
    element.addEventListener('click', preventLabelActivation, options)
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
  // The field's frame is always left to right; the list has the direction of the page.
  const { direction } = getComputedStyle(field.parentElement ?? field)
  const place = placeList(field.getBoundingClientRect(), visible, height)
  // Above the field it keeps its height, so that the search doesn't move when less is found. The platform's own rules
  // would centre it.
  const least = place.above ? Math.min(height, place.maxHeight) : 0
  element.style.cssText =
    `direction:${direction};inset:${place.top}px auto auto ${place.left}px;width:${place.width}px;` +
    `max-height:${place.maxHeight}px;min-height:${least}px;margin:0`
}
