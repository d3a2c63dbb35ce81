'use client'
import { say } from '@otp-kit/core/messages'
import { forwardRef, useContext, useRef } from 'react'
import type { ComponentPropsWithoutRef, ForwardRefExoticComponent, RefAttributes } from 'react'
import { mergeProps } from '../utils/merge-props.ts'
import { renderPart } from '../utils/render-part.ts'
import { useComposedRefs } from '../utils/compose-refs.ts'
import { useFormEntry } from '../utils/use-form-entry.ts'
import { useFormReset } from '../utils/use-form-reset.ts'
import { useHasScript } from '../utils/use-has-script.ts'
import { useLabelAround } from '../utils/use-label-around.ts'
import { useValidity } from '../utils/use-validity.tsx'
import { AutoSubmitContext } from './auto-submit-context.ts'
import { useOtpInput } from './otp-input-context.ts'
import { useCodeAnnouncements } from './use-code-announcements.ts'
import { useCodeEditing } from './use-code-editing.ts'
import { useInputWarnings } from './use-misuse-warnings.ts'
import { useSlotMarks } from './use-slot-marks.ts'
import { useSlotPointer } from './use-slot-pointer.ts'
import type { OtpInputState } from './otp-input-context.ts'
import type { Render } from '../utils/render-part.ts'

/** Props of `OtpInput.Input`: those of an `<input>`, except what `OtpInput.Root` decides. */
export interface OtpInputInputProps extends Omit<
  ComponentPropsWithoutRef<'input'>,
  'value' | 'defaultValue' | 'type' | 'maxLength'
> {
  /** Replaces the element: another element, or a function of its props and the state. */
  readonly render?: Render<OtpInputState> | undefined
}

/**
 * The one real input. It lies over the slots, its text invisible and on their grid, so that the pointer, the platform's
 * selection handles, its autofill and its clipboard work as in any input. No `maxlength`: browsers would cut a pasted
 * `123-456` by it before any script sees it. Outside of a flow it renders a polite live region after it.
 *
 * @attr data-over - Present while the caret is on a character, which the next key replaces.
 * @cssclass otp-form-blocker - Not displayed: keeps a form from being submitted in place of the input after it.
 * @cssclass otp-input-text - The input.
 * @cssclass otp-input-status - What is said under the slots.
 * @cssclass otp-status - Text for assistive technology alone.
 */
export const OtpInputInput: ForwardRefExoticComponent<
  OtpInputInputProps & RefAttributes<HTMLInputElement>
> = forwardRef<HTMLInputElement, OtpInputInputProps>(function OtpInputInput(props, ref) {
  const { render, ...given } = props
  const state = useOtpInput('Input')
  const { value, defaultValue, length, complete, shape, messages, change } = state
  const inputRef = useRef<HTMLInputElement>(null)
  const hasScript = useHasScript()
  const isAutoSubmitted = useContext(AutoSubmitContext)
  const isNumeric = shape.charset === 'numeric'
  const params = { n: length }
  const isIncomplete = !complete && (value !== '' || given.required)
  const message = isIncomplete ? say(messages, 'code.incomplete', params) : undefined
  const validity = useValidity(inputRef, given, { message, text: value, isShown: false })
  const labelAround = useLabelAround(inputRef, given.id)
  const editing = useCodeEditing(inputRef, validity.report)
  const error = validity.isReported ? message : undefined
  const announcement = useCodeAnnouncements(state, given['aria-invalid'], error)
  // After the text is corrected.
  const marks = useSlotMarks(inputRef)
  const pointer = useSlotPointer()
  // The text is another one while an input method composes.
  useFormEntry(inputRef, () => value)
  useFormReset(inputRef, (event) => {
    validity.clear()
    change(defaultValue, { reason: 'reset', event }, false)
  })
  useInputWarnings(inputRef, state)
  // The DOM holds the text from here on: React would drop what is typed before hydration, and break undo.
  const initial = useRef(value)

  const own = {
    ...editing,
    ...marks,
    ...pointer,
    className: 'otp-input-text',
    defaultValue: initial.current,
    'aria-label': given['aria-labelledby'] === undefined ? labelAround : undefined,
    'aria-describedby': announcement.problemId,
    autoComplete: 'one-time-code',
    inputMode: isNumeric ? 'numeric' : 'text',
    // With a script it would only make half a code invalid.
    pattern: hasScript ? undefined : `[0-9${isNumeric ? '' : 'A-Za-z'}]{${length}}`,
    // The description, and browsers' explanation of the pattern (HTML, "The pattern attribute"). Not beside a flow's hint, which
    // has the number, too: Orca reads it aloud whenever an error ends.
    title: isAutoSubmitted
      ? undefined
      : say(messages, isNumeric ? 'code.digits' : 'code.characters', params),
    autoCapitalize: 'characters',
    autoCorrect: 'off',
    spellCheck: false,
  }
  const element = renderPart(
    'input',
    {
      ...mergeProps(own, given),
      ...validity.inputProps,
      ref: useComposedRefs(inputRef, ref),
    },
    render,
    state,
  )
  return (
    <>
      {validity.blocker}
      {element}
      {announcement.region && (
        <div
          ref={announcement.region}
          id={announcement.regionId}
          className="otp-status"
          role="status"
        />
      )}
    </>
  )
})
