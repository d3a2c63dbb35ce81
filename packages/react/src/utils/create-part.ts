import { forwardRef } from 'react'
import type { ElementType, ForwardRefExoticComponent, RefAttributes } from 'react'
import { mergeProps } from './merge-props.ts'
import { renderPart } from './render-part.ts'
import type { Render } from './render-part.ts'

interface GivenProps {
  readonly render?: Render | undefined
  /** A slot's index, which is not an attribute. */
  readonly index?: number | undefined
}

/**
 * Creates a part that is one element: `tag` with the merged props, or what `render` replaces it by.
 * @param usePart returns the part's own props, and the state passed to `render`
 */
export function createPart<E extends Element, P extends object>(
  tag: ElementType,
  usePart: (props: P) => { readonly own: object; readonly state?: object | undefined },
): ForwardRefExoticComponent<P & RefAttributes<E>> {
  const part = forwardRef<E, P>(function Part(props, ref) {
    const { own, state = {} } = usePart(props as P)
    const { render, index: _, ...given } = props as GivenProps
    return renderPart(tag, { ...mergeProps(own, given), ref }, render, state)
  })
  return part as ForwardRefExoticComponent<P & RefAttributes<E>>
}
