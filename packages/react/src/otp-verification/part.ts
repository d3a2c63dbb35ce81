'use client'

import { forwardRef, type ForwardRefExoticComponent, type JSX, type RefAttributes } from 'react'
import { mergeProps } from '../utils/merge-props.ts'
import { renderPart, type Render } from '../utils/render-part.ts'
import { useFlow, type FlowContext, type OtpVerificationState } from './context.ts'

type Tag = 'div' | 'p' | 'button'

interface Elements {
  readonly div: HTMLDivElement
  readonly p: HTMLParagraphElement
  readonly button: HTMLButtonElement
}

export type PartProps<T extends Tag> = Omit<JSX.IntrinsicElements[T], 'ref'> & {
  /** Another element in the part's place, or a function of its props and the flow's state. */
  readonly render?: Render<OtpVerificationState> | undefined
}

export type Part<T extends Tag> = ForwardRefExoticComponent<
  PartProps<T> & RefAttributes<Elements[T]>
>

/** A part that is one element: its own props merged with the host's, or nothing where `useOwn` gives `null`. */
export function part<T extends Tag>(
  tag: T,
  name: string,
  useOwn: (context: FlowContext) => object | null,
): Part<T> {
  const component = forwardRef<Elements[T], PartProps<Tag>>(({ render, ...host }, ref) => {
    const context = useFlow(name)
    const own = useOwn(context)
    if (!own) return null
    const props = mergeProps({ 'data-status': context.view.status, ...own }, { ...host, ref })
    return renderPart(tag, props, render, context.view)
  })
  component.displayName = `OtpVerification${name}`
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `tag` decides both, which TypeScript cannot follow.
  return component as Part<T>
}
