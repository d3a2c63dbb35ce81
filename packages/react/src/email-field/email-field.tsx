'use client'

import type { EmailValue } from '@otp-kit/core/email'
import { say } from '@otp-kit/core/messages'
import { forwardRef, useEffect, useId, useRef } from 'react'
import type { ForwardRefExoticComponent, InputHTMLAttributes, RefAttributes } from 'react'
import { useAnnounce } from '../announcer/announce-context.ts'
import { useAnnouncement } from '../announcer/use-announcement.ts'
import { themeProps } from '../theme/theme.ts'
import { useThemeWarnings } from '../theme/use-theme-warnings.ts'
import { useComposedRefs } from '../utils/compose-refs.ts'
import { chainHandlers, joinTokens, mergeProps } from '../utils/merge-props.ts'
import { renderPart } from '../utils/render-part.ts'
import { splitProps } from '../utils/root-props.ts'
import { useRootLanguage } from '../utils/use-root-language.ts'
import type { RootProps } from '../utils/root-props.ts'
import { useLabelAround } from '../utils/use-label-around.ts'
import { useValueWarnings } from '../utils/use-value-warnings.ts'
import type { EmailFieldOptions } from './email-field-options.ts'
import { useEmailField } from './use-email-field.ts'
import { warnOfMisuse } from './warn-of-misuse.ts'

// Declared where it is used, so that bundlers remove the warnings for developers from production builds.
declare const process: { readonly env: { readonly NODE_ENV?: string | undefined } }

/** The second argument of `render`. */
export interface EmailFieldState {
  readonly email: EmailValue
  /** The field was left with an invalid text, which has not been edited since. */
  readonly invalid: boolean
  /** Why the text is invalid; `undefined` unless `invalid`. */
  readonly message: string | undefined
  /** The address that was probably meant, while it is offered. */
  readonly suggestion: string | undefined
}

type InputProps = Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'value' | 'defaultValue' | 'type' | 'className' | 'style' | 'multiple'
>

/** Props of `<EmailField>`: its options, those of its root, and those of its real `<input>`. */
export interface EmailFieldProps
  extends InputProps, RootProps<EmailFieldState>, EmailFieldOptions {}

/**
 * A field for one e-mail address: text in, the address to send to out.
 *
 * `ref`, `id`, `name`, `aria-*`, handlers and unknown props go to the input; `className`, `style`, `render` and `data-*`
 * to the root. Label it with `htmlFor` and `id`, or by a `<label>` around it. The form's data has the address under `name`, or the text where it
 * contains none.
 *
 * Internationalised domains stay as they were typed; the address has their ASCII form. Chromium converts the input's
 * `value` by itself, so that `text` has the ASCII form there, too.
 *
 * Outside of a flow the field shows and announces why it is invalid; inside of one the flow does.
 *
 * @attr data-invalid - Present while the text has an error that is shown.
 * @attr data-suggestion - Present while an address is suggested.
 * @cssclass otp-email-field - The root.
 * @cssclass otp-form-blocker - Not displayed: keeps a form from being submitted in place of the input after it.
 * @cssclass otp-email-input - The input.
 * @cssclass otp-email-note - What is said under the frame.
 * @cssclass otp-email-suggestion - The button that accepts the suggested address.
 */
export const EmailField: ForwardRefExoticComponent<
  EmailFieldProps & RefAttributes<HTMLInputElement>
> = forwardRef<HTMLInputElement, EmailFieldProps>(function EmailField(props, ref) {
  const [rootProps, fieldProps] = splitProps(props)
  const field = useEmailField(fieldProps, fieldProps)
  const {
    value: _value,
    defaultValue: _defaultValue,
    suggestions: _suggestions,
    locale: _locale,
    messages: _messages,
    onValueChange: _onValueChange,
    onChange,
    onBlur,
    ...inputProps
  } = fieldProps
  const { input, email, messages, invalid } = field
  const announce = useAnnounce()
  const message = announce ? undefined : field.message
  const isFixed = inputProps.disabled || inputProps.readOnly
  const suggestion = isFixed ? undefined : field.suggestion
  const suggestionText = suggestion && say(messages, 'email.suggestion', { address: suggestion })
  const labelAround = useLabelAround(input, inputProps.id)
  const isLabelled =
    inputProps['aria-labelledby'] !== undefined || (!labelAround && inputProps.id !== undefined)
  const inputRef = useComposedRefs(input, ref)
  const rootRef = useRef<HTMLDivElement>(null)
  useRootLanguage(rootRef, announce ? undefined : messages.locale)
  const noteId = useId()

  useAnnouncement(suggestionText)

  useThemeWarnings(props.theme)
  useValueWarnings('EmailField', props.value)
  if (process.env.NODE_ENV !== 'production') {
    // oxlint-disable-next-line react/rules-of-hooks -- the environment never changes
    useEffect(() => warnOfMisuse(props))
  }

  const children = (
    <>
      <div className="otp-control">
        {field.validity.blocker}
        <input
          autoCapitalize="none"
          autoComplete="email"
          autoCorrect="off"
          dir="ltr"
          inputMode="email"
          spellCheck={false}
          {...inputProps}
          {...field.validity.inputProps}
          aria-label={
            inputProps['aria-label'] ??
            (isLabelled ? undefined : (labelAround ?? messages['email.label']))
          }
          aria-describedby={joinTokens(
            message ? noteId : undefined,
            inputProps['aria-describedby'],
            suggestion && !message ? noteId : undefined,
          )}
          ref={inputRef}
          className="otp-control-input otp-email-input"
          type="email"
          value={email.text}
          onChange={chainHandlers(onChange, field.onChange)}
          onBlur={chainHandlers(onBlur, field.onBlur)}
        />
      </div>
      <div role={announce ? undefined : 'status'} className="otp-email-note" id={noteId}>
        {message && <p className="otp-problem">{message}</p>}
        {suggestion && (
          <button
            type="button"
            className="otp-button otp-email-suggestion"
            data-variant="link"
            // A press leaves focus, and a touch keyboard, where they are.
            onMouseDown={(event) => event.preventDefault()}
            onClick={({ nativeEvent }) => field.acceptSuggestion(nativeEvent)}
          >
            {suggestionText}
          </button>
        )}
      </div>
    </>
  )
  const { render: _, theme: _theme, ...ofRoot } = rootProps
  const ownProps = {
    'data-invalid': invalid ? '' : undefined,
    'data-suggestion': suggestion ? '' : undefined,
    ...mergeProps(themeProps(props.theme), ofRoot),
    className: joinTokens('otp-email-field', props.className),
    ref: rootRef,
    children,
  }
  const state = { email, invalid, message: field.message, suggestion }
  return renderPart('div', ownProps, props.render, state)
})
