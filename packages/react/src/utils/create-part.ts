import { forwardRef } from 'react'
import type { ElementType, ForwardRefExoticComponent, RefAttributes } from 'react'
import { mergeProps } from './merge-props.ts'
import { renderPart } from './render-part.ts'
import type { Render } from './render-part.ts'

interface HostProps {
  readonly render?: Render | undefined
  /** A slot's place; never an attribute. */
  readonly index?: number | undefined
}

/**
 * A part that is one element: `tag`, with its own props and the host's in one, or what the host put in its place.
 * `usePart` gives its own props, and the state that `render` is told.
 */
export function createPart<E extends Element, P extends object>(
  tag: ElementType,
  usePart: (props: P) => { readonly own: object; readonly state?: object | undefined },
): ForwardRefExoticComponent<P & RefAttributes<E>> {
  const part = forwardRef<E, P>(function Part(props, ref) {
    const { own, state = {} } = usePart(props as P)
    const { render, index: _, ...host } = props as HostProps
    return renderPart(tag, { ...mergeProps(own, host), ref }, render, state)
  })
  return part as ForwardRefExoticComponent<P & RefAttributes<E>>
}
