import { cloneElement, createElement, version } from 'react'
import type { ElementType, ReactElement, Ref } from 'react'
import { mergeProps } from './merge-props.ts'

/** Replaces the element of a part: another element, which receives the part's props, or a function of props and state. */
export type Render<S = object> =
  | ReactElement
  // oxlint-disable-next-line typescript/no-explicit-any -- the replacing element decides which props it takes.
  | ((props: Record<string, any>, state: S) => ReactElement)

// Before React 19 an element's ref is not one of its props, and reading it from them warns.
const refIsProp = !version.startsWith('18.')

function refOf(element: ReactElement): Ref<unknown> | undefined {
  const holder = (refIsProp ? element.props : element) as { readonly ref?: Ref<unknown> }
  return holder.ref ?? undefined
}

/** Renders the element of a part: `tag`, or what `render` replaces it by. */
export function renderPart<S>(
  tag: ElementType,
  props: object,
  render: Render<S> | undefined,
  state: S,
): ReactElement {
  if (!render) return createElement(tag, props)
  if (typeof render === 'function') return render(props, state)
  return cloneElement(
    render,
    mergeProps(props, { ...(render.props as object), ref: refOf(render) }) as object,
  )
}
