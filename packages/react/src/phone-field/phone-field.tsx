'use client'

import type { PhoneValue } from '@otp-kit/core/phone'
import { forwardRef, memo, useCallback, useEffect, useId, useRef } from 'react'
import type {
  ChangeEvent,
  ComponentPropsWithoutRef,
  FocusEvent,
  ForwardRefExoticComponent,
  InputHTMLAttributes,
  RefAttributes,
} from 'react'
import { CountryPicker } from '../country-picker/country-picker.tsx'
import { useAnnounce } from '../announcer/announce-context.ts'
import { themeProps } from '../theme/theme.ts'
import { useThemeWarnings } from '../theme/use-theme-warnings.ts'
import { useComposedRefs } from '../utils/compose-refs.ts'
import { joinTokens, mergeProps } from '../utils/merge-props.ts'
import { useLatest } from '../utils/use-latest.ts'
import { renderPart } from '../utils/render-part.ts'
import { useLabelAround } from '../utils/use-label-around.ts'
import { useValueWarnings } from '../utils/use-value-warnings.ts'
import { splitProps } from '../utils/root-props.ts'
import { useRootLanguage } from '../utils/use-root-language.ts'
import type { RootProps } from '../utils/root-props.ts'
import type { PhoneFieldOptions } from './phone-field-options.ts'
import { countryName, usePhoneField } from './use-phone-field.ts'
import { warnOfMisuse } from './warn-of-misuse.ts'

// Checked in place, so that bundlers drop the warnings from production builds.
declare const process: { readonly env: { readonly NODE_ENV?: string | undefined } }

/** A key rarely changes the country. */
const Country = memo(CountryPicker)

/** React writes `type` and `name` at each render of an input, though neither has changed. */
const Input = memo(
  forwardRef<HTMLInputElement, ComponentPropsWithoutRef<'input'>>(function Input(props, ref) {
    return <input {...props} ref={ref} />
  }),
)

/** The second argument of `render`. */
export interface PhoneFieldState {
  readonly phone: PhoneValue
  /**
   * The number has an error that is to be shown: the field was left with it, or it can't be fixed by typing on (pasted
   * text without a number, too many digits).
   */
  readonly invalid: boolean
  /** The message of that error, to be shown elsewhere; see `showError`. */
  readonly message: string | undefined
}

type InputProps = Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'value' | 'defaultValue' | 'type' | 'className' | 'style' | 'list'
>

/** Props of `<PhoneField>`: its options, those of its root, and those of its real `<input>`. */
export interface PhoneFieldProps extends InputProps, RootProps<PhoneFieldState>, PhoneFieldOptions {
  /** The first countries in the picker's list, and the options of the native select that replaces it without JavaScript. */
  readonly preferredCountries?: readonly string[] | undefined
  /**
   * Whether an error is shown directly under the input. With `false` it is still announced, and part of the input's
   * description; show it elsewhere by `message` of `render`'s state. Inside `<OtpVerification>` the flow shows errors once
   * the field is left. @default true
   */
  readonly showError?: boolean | undefined
}

/**
 * A field for a phone number of any country: text in, E.164 out.
 *
 * `ref`, `id`, `name`, `aria-*`, handlers and unknown props go to the input; `className`, `style`, `render` and `data-*`
 * to the root. Label it with `htmlFor` and `id`, or by a `<label>` around it. A form's data have E.164 under `name`; while it is unknown, the text, and
 * the country under `<name>-country`.
 *
 * @attr data-country - The country of the number (ISO 3166-1 alpha-2), once there is one.
 * @attr data-possible - Present while the number may be complete.
 * @attr data-invalid - Present while the number has an error that is shown.
 * @cssclass otp-phone-field - The root.
 * @cssclass otp-control - The frame around country and input, as around the input of `EmailField`.
 * @cssclass otp-phone-control - The same frame of a `PhoneField` alone.
 * @cssclass otp-control-input - The input, as that of `EmailField`.
 * @cssclass otp-form-blocker - Not displayed: keeps a form from being submitted in place of the input after it.
 * @cssclass otp-phone-input - The input of a `PhoneField` alone.
 * @cssclass otp-phone-status - What is said under the frame.
 * @cssclass otp-problem - An error.
 * @cssclass otp-hint - A note or a hint.
 * @cssclass otp-country - The country, where it cannot be chosen.
 * @cssclass otp-country-button - The button with the chosen country.
 * @cssclass otp-country-flag - The flag of a country.
 * @cssclass otp-country-badge - The code of a country, where the system has no flags.
 * @cssclass otp-country-code - The calling code.
 * @cssclass otp-country-globe - The sign of no country.
 * @cssclass otp-country-chevron - The arrow of the button.
 * @cssclass otp-country-popover - The popover with search and list.
 * @cssclass otp-country-search - The search of the list.
 * @cssclass otp-country-list - The list of countries.
 * @cssclass otp-country-group - A heading in the list.
 * @cssclass otp-country-option - A country in the list.
 * @cssclass otp-country-name - The name of a country in the list.
 * @cssclass otp-country-empty - What is said where no country was found.
 * @cssclass otp-country-select - The native select that replaces button and list.
 */
export const PhoneField: ForwardRefExoticComponent<
  PhoneFieldProps & RefAttributes<HTMLInputElement>
> = forwardRef<HTMLInputElement, PhoneFieldProps>(function PhoneField(props, ref) {
  const [rootProps, fieldProps] = splitProps(props)
  const field = usePhoneField(fieldProps, fieldProps)
  const {
    value: _value,
    defaultValue: _defaultValue,
    defaultCountry: _defaultCountry,
    lookupCountry: _lookupCountry,
    types: _types,
    formatting: _formatting,
    locale: _locale,
    messages: _messages,
    onValueChange: _onValueChange,
    onValueInvalid: _onValueInvalid,
    countries,
    preferredCountries,
    showError = true,
    onChange,
    onFocus,
    onBlur,
    ...inputProps
  } = fieldProps
  const { phone, metadata, input, invalid, message, messages, announcement, validity } = field
  const isInFlow = useAnnounce() !== null
  const labelAround = useLabelAround(input, inputProps.id)
  const isLabelled =
    inputProps['aria-labelledby'] !== undefined || (!labelAround && inputProps.id !== undefined)
  const inputRef = useComposedRefs(input, ref)
  const rootRef = useRef<HTMLDivElement>(null)
  useRootLanguage(rootRef, isInFlow ? undefined : messages.locale)

  const latest = useLatest({ onChange, onFocus, onBlur, field })
  const handleChange = useCallback(
    (event: ChangeEvent<HTMLInputElement>) => {
      latest.current.onChange?.(event)
      latest.current.field.onChange(event)
    },
    [latest],
  )
  const handleFocus = useCallback(
    (event: FocusEvent<HTMLInputElement>) => {
      latest.current.onFocus?.(event)
      if (!event.defaultPrevented) latest.current.field.loadMetadata()
    },
    [latest],
  )
  const handleBlur = useCallback(
    (event: FocusEvent<HTMLInputElement>) => {
      latest.current.onBlur?.(event)
      if (!event.defaultPrevented) latest.current.field.onBlur()
    },
    [latest],
  )

  const errorId = useId()
  const noteId = `${errorId}-note`

  useThemeWarnings(props.theme)
  useValueWarnings('PhoneField', props.value)
  if (process.env.NODE_ENV !== 'production') {
    // oxlint-disable-next-line react/rules-of-hooks -- the same in every render of one build.
    useEffect(() => warnOfMisuse(props))
  }

  const example = phone.country && metadata?.example(phone.country)
  const { countryChange, note } = announcement
  // A flow that sets `aria-invalid` shows an error of its own.
  const error = isInFlow && inputProps['aria-invalid'] ? undefined : announcement.error
  const children = (
    <>
      <div className="otp-control otp-phone-control">
        <Country
          country={phone.country}
          countries={countries ?? undefined}
          preferred={preferredCountries}
          hideCallingCode={phone.national.startsWith('+')}
          disabled={inputProps.disabled || inputProps.readOnly}
          form={inputProps.form}
          name={inputProps.name && countryName(inputProps.name)}
          locale={field.locale}
          messages={messages}
          onApproach={field.loadMetadata}
          onChoose={field.choose}
          onDone={field.focusEnd}
        />
        {validity.blocker}
        <Input
          autoComplete="tel"
          dir="ltr"
          inputMode="tel"
          // Chromium computes the style of a placeholder anew at each key, though it is hidden: a sixth of a key's time.
          placeholder={phone.national === '' ? example : undefined}
          spellCheck={false}
          {...inputProps}
          {...validity.inputProps}
          aria-label={
            inputProps['aria-label'] ??
            (isLabelled ? undefined : (labelAround ?? messages['phone.label']))
          }
          aria-describedby={joinTokens(
            error ? errorId : undefined,
            inputProps['aria-describedby'],
            note ? noteId : undefined,
          )}
          ref={inputRef}
          className="otp-control-input otp-phone-input"
          type="tel"
          defaultValue={field.initialText}
          onChange={handleChange}
          onFocus={handleFocus}
          onBlur={handleBlur}
        />
      </div>
      <div role={isInFlow ? undefined : 'status'} className="otp-phone-status">
        {countryChange && !isInFlow && <span className="otp-status">{countryChange} </span>}
        {error && (
          <span id={errorId} className={showError ? 'otp-problem' : 'otp-status'}>
            {error}
          </span>
        )}
        {note && (
          <span id={noteId} className="otp-hint">
            {note}
          </span>
        )}
      </div>
    </>
  )
  const { render: _, theme: _theme, ...ofRoot } = rootProps
  const ownProps = {
    'data-country': phone.country,
    'data-possible': phone.possible === true ? '' : undefined,
    'data-invalid': invalid ? '' : undefined,
    ...mergeProps(themeProps(props.theme), ofRoot),
    className: joinTokens('otp-phone-field', props.className),
    ref: rootRef,
    children,
  }
  return renderPart('div', ownProps, props.render, { phone, invalid, message })
})
