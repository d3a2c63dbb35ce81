'use client'

import { forwardRef, type ForwardRefExoticComponent, type JSX, type RefAttributes } from 'react'
import { mergeProps } from '../utils/merge-props.ts'
import { renderPart, type Render } from '../utils/render-part.ts'
import { useFlow, type FlowContext, type OtpVerificationState } from './context.ts'

type Tag = 'div' | 'p' | 'button' | 'label'

interface Elements {
  readonly div: HTMLDivElement
  readonly p: HTMLParagraphElement
  readonly button: HTMLButtonElement
  readonly label: HTMLLabelElement
}

/** Props of a part of `<OtpVerification>` that is one element: those of the element, and `render`. */
export type PartProps<T extends Tag> = Omit<JSX.IntrinsicElements[T], 'ref'> & {
  /** Replaces the part's element: another element, or a function of its props and the flow's state. */
  readonly render?: Render<OtpVerificationState> | undefined
}

export type Part<T extends Tag> = ForwardRefExoticComponent<
  PartProps<T> & RefAttributes<Elements[T]>
>

/** Creates a part that is one element. `ownProps` returns its props, which the given ones are merged into, or `null`. */
export function part<T extends Tag>(
  tag: T,
  name: string,
  ownProps: (context: FlowContext) => object | null,
): Part<T> {
  const component = forwardRef<Elements[T], PartProps<Tag>>(({ render, ...given }, ref) => {
    const context = useFlow(name)
    const own = ownProps(context)
    if (!own) return null
    const isDisabled = tag === 'button' && context.disabled
    const props = mergeProps(
      { 'data-status': context.view.status, ...own, ...(isDisabled && { disabled: true }) },
      { ...given, ref },
    )
    return renderPart(tag, props, render, context.view)
  })
  component.displayName = `OtpVerification${name}`
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `tag` decides both, which TypeScript can't follow.
  return component as Part<T>
}
