'use client'
import { forwardRef, useRef } from 'react'
import type { ComponentPropsWithoutRef, ForwardRefExoticComponent, RefAttributes } from 'react'
import { mergeProps } from '../utils/merge-props.ts'
import { renderPart } from '../utils/render-part.ts'
import { useComposedRefs } from '../utils/compose-refs.ts'
import { useOtpInput } from './otp-input-context.ts'
import { useCodeEditing } from './use-code-editing.ts'
import { useInputWarnings } from './use-misuse-warnings.ts'
import type { OtpInputState } from './otp-input-context.ts'
import type { Render } from '../utils/render-part.ts'

export interface OtpInputInputProps extends Omit<
  ComponentPropsWithoutRef<'input'>,
  'value' | 'defaultValue' | 'type' | 'maxLength'
> {
  readonly render?: Render<OtpInputState> | undefined
}

/**
 * The one real input. It lies over the slots, its text invisible and on their grid, so that the pointer, the platform's
 * selection handles, its autofill and its clipboard work as in any input. No `maxlength`: browsers cut a pasted
 * `123-456` by it before anyone sees it.
 */
export const OtpInputInput: ForwardRefExoticComponent<
  OtpInputInputProps & RefAttributes<HTMLInputElement>
> = forwardRef<HTMLInputElement, OtpInputInputProps>(function OtpInputInput(props, ref) {
  const { render, ...host } = props
  const state = useOtpInput('Input')
  const { value, length, shape, words } = state
  const inputRef = useRef<HTMLInputElement>(null)
  const [editing, Later] = useCodeEditing(inputRef)
  useInputWarnings(inputRef, state)
  const isNumeric = shape.charset === 'numeric'
  const kind = isNumeric ? 'digits' : 'characters'
  // The DOM holds the text from here on: React would drop what is typed before hydration, and break undo.
  const initial = useRef(value)

  const own = {
    ...editing,
    className: 'otp-input-text',
    defaultValue: initial.current,
    autoComplete: 'one-time-code',
    inputMode: isNumeric ? 'numeric' : 'text',
    pattern: `[0-9${isNumeric ? '' : 'A-Za-z'}]{${length}}`,
    // The description, and what browsers say of the pattern (HTML, "The pattern attribute").
    // In English until the language is here; a catalogue for two words would weigh more than they do.
    title: words ? words[`code.${kind}`].replace('{length}', `${length}`) : `${length} ${kind}`,
    autoCapitalize: 'characters',
    autoCorrect: 'off',
    spellCheck: false,
  }
  const element = renderPart(
    'input',
    { ...mergeProps(own, host), ref: useComposedRefs(inputRef, ref) },
    render,
    state,
  )
  return (
    <>
      {element}
      {Later && <Later input={inputRef} host={host} />}
    </>
  )
})
