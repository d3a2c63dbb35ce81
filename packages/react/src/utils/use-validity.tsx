import { useContext, useRef, useState } from 'react'
import type { InputHTMLAttributes, ReactElement, RefObject } from 'react'
import { activeElementOf } from './active-element.ts'
import { FlowValidityContext } from './flow-validity-context.ts'
import { useHasScript } from './use-has-script.ts'
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect.ts'

/** The app's props of an input that concern its validity. */
export type ValidityProps = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'aria-invalid' | 'aria-required' | 'disabled' | 'form' | 'readOnly' | 'required'
>

interface ValidityOptions {
  /** Why the form can't be submitted with the text; `undefined` where it can. */
  readonly message: string | undefined
  readonly text: string
  /** Whether the field shows the message without a report, as when it was left. */
  readonly isShown: boolean
}

interface Validity {
  /** A submission failed because of the text, which has not been edited since. */
  readonly isReported: boolean
  /** The input's attributes, which replace those of the app. Its own `aria-invalid` wins. */
  readonly inputProps: Pick<ValidityProps, 'aria-invalid' | 'aria-required' | 'required'>
  /** Shows the message, as a failed submission does. */
  readonly report: () => void
  /** Ends a report. */
  readonly clear: () => void
  /** Makes the form invalid. To be rendered directly before the input. */
  readonly blocker: ReactElement | false
}

/**
 * Keeps a form from being submitted without calling its input invalid before anything is wrong. Firefox 153 exposes every
 * input that matches `:invalid` as an invalid entry, whatever `aria-invalid` says; Chromium and WebKit do where it is missing.
 *
 * So an element that is not displayed makes the form invalid, and the input itself only is while its error is shown. That
 * element comes first: all three engines fire the `invalid` event of a control before they validate the next one. The input,
 * which becomes invalid in that event, then gets the focus, with the message beside it. (By the HTML standard all controls
 * are validated before the first event; then the form is not submitted either, and only the field shows the message.)
 */
export function useValidity(
  input: RefObject<HTMLInputElement | null>,
  props: ValidityProps,
  { message, text, isShown }: ValidityOptions,
): Validity {
  const flow = useContext(FlowValidityContext)
  const hasScript = useHasScript()
  const blocker = useRef<HTMLTextAreaElement>(null)
  const [reported, setReported] = useState<{ readonly text: string; readonly status: unknown }>()
  const validity = message ?? flow?.unverified ?? ''
  const isCurrent = reported?.text === text && reported.status === flow?.status
  const isReported = validity !== '' && isCurrent
  // The same text typed again is not reported yet.
  if (reported && !isCurrent) setReported(undefined)
  const given = props['aria-invalid']
  const isInvalid = given === undefined ? isShown || isReported : String(given) !== 'false'
  const inputValidity = isInvalid || isReported ? validity : ''
  const { required } = props

  // Passive effects take a task of their own.
  useIsomorphicLayoutEffect(() => {
    blocker.current?.setCustomValidity(validity)
  }, [hasScript, validity])
  useIsomorphicLayoutEffect(() => {
    input.current?.setCustomValidity(inputValidity)
  }, [input, inputValidity])

  function report(): void {
    setReported({ text, status: flow?.status })
    flow?.show(validity)
  }

  function onInvalid(isSubmission: boolean): void {
    const element = input.current
    if (!element) return
    const focused = activeElementOf(element)
    element.setCustomValidity(validity)
    if (isSubmission) return report()
    // `reportValidity()` moves the focus to the input, `checkValidity()` must change nothing.
    setTimeout(() => {
      if (focused !== element && activeElementOf(element) === element) report()
      else element.setCustomValidity(inputValidity)
    })
  }

  return {
    isReported,
    inputProps: {
      'aria-invalid': given ?? isInvalid,
      'aria-required': props['aria-required'] ?? (required || undefined),
      // With a script it would only make the empty input invalid.
      required: hasScript ? undefined : required,
    },
    report,
    clear: () => setReported(undefined),
    // Not in server HTML, where a label around the field would become this element's.
    blocker: hasScript && (
      // A text input would keep Enter from submitting a form without a button.
      <textarea
        ref={blocker}
        className="otp-form-blocker"
        hidden
        form={props.form}
        disabled={props.disabled}
        readOnly={props.readOnly}
        onInvalid={(event) => {
          // The browser could not focus it.
          event.preventDefault()
          onInvalid(isSubmitted(event.currentTarget))
        }}
      />
    ),
  }
}

/** Whether the form is being submitted, rather than checked by a script; `false` where the browser can't say. */
function isSubmitted(control: Element): boolean {
  try {
    return control.matches(':user-invalid')
  } catch {
    return false
  }
}
