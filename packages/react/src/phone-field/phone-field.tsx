'use client'

import type { PhoneValue } from '@otp-kit/core/phone'
import { forwardRef, useEffect, useId } from 'react'
import type { ForwardRefExoticComponent, InputHTMLAttributes, RefAttributes } from 'react'
import { CountryPicker } from '../country-picker/country-picker.tsx'
import { useAnnounce } from '../status/announce-context.ts'
import { useComposedRefs } from '../utils/compose-refs.ts'
import { chainHandlers, joinTokens } from '../utils/merge-props.ts'
import { renderPart } from '../utils/render-part.ts'
import { splitProps } from '../utils/root-props.ts'
import type { RootProps } from '../utils/root-props.ts'
import { countryName } from './use-form-data.ts'
import type { PhoneFieldOptions } from './phone-field-options.ts'
import { usePhoneField } from './use-phone-field.ts'
import { warnOfMisuse } from './warn-of-misuse.ts'

// Written out where it is asked, so that bundlers leave the messages for developers out of production.
declare const process: { readonly env: { readonly NODE_ENV?: string | undefined } }

/** What `render` is given beside the props. */
export interface PhoneFieldState {
  readonly phone: PhoneValue
  /** The field was left with a number that cannot be, and not touched since. */
  readonly invalid: boolean
  /** What is wrong with it, in words, for who shows errors in a place of their own; `undefined` while `invalid` is not. */
  readonly message: string | undefined
}

type InputProps = Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'value' | 'defaultValue' | 'type' | 'className' | 'style' | 'list'
>

export interface PhoneFieldProps extends InputProps, RootProps<PhoneFieldState>, PhoneFieldOptions {
  /** The countries that stand first in the picker, and in what it is before it can be used. */
  readonly preferredCountries?: readonly string[] | undefined
}

/**
 * A field for a phone number of any country: text in, E.164 out.
 *
 * `ref`, `id`, `name`, `aria-*`, handlers and unknown props go to the input; `className`, `style`, `render` and `data-*`
 * to the root. Label it with `htmlFor` and `id`. In a form's data E.164 stands under `name`; where it is not known
 * yet, the text, with its country under `<name>-country`.
 *
 * The root has `data-country`, and `data-possible` or `data-invalid` where that is so.
 */
export const PhoneField: ForwardRefExoticComponent<
  PhoneFieldProps & RefAttributes<HTMLInputElement>
> = forwardRef<HTMLInputElement, PhoneFieldProps>(function PhoneField(props, ref) {
  const [rootProps, fieldProps] = splitProps(props)
  const field = usePhoneField(fieldProps)
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
    countries,
    preferredCountries,
    onChange,
    onFocus,
    onBlur,
    ...inputProps
  } = fieldProps
  const { phone, plans, input, invalid, message, first } = field
  const alone = useAnnounce() === null
  const named =
    inputProps.id !== undefined ||
    inputProps['aria-label'] !== undefined ||
    inputProps['aria-labelledby'] !== undefined
  const inputRef = useComposedRefs(input, ref)

  const regionId = useId()

  if (process.env.NODE_ENV !== 'production') {
    // oxlint-disable-next-line react/rules-of-hooks -- one and the same environment for the life of a page.
    useEffect(() => warnOfMisuse(input.current, props))
  }

  const example = phone.country && plans?.engine.example(phone.country)
  const companion = plans && <plans.writing.Companion field={field} plans={plans} />
  const children = (
    <>
      <div className="otp-control otp-phone-control">
        <CountryPicker
          country={phone.country}
          countries={countries ?? undefined}
          preferred={preferredCountries}
          bare={phone.national.startsWith('+')}
          disabled={inputProps.disabled || inputProps.readOnly}
          form={inputProps.form}
          name={inputProps.name && countryName(inputProps.name)}
          locale={field.locale}
          messages={first}
          words={field.words}
          onApproach={field.onFocus}
          onChoose={field.choose}
          onDone={() => focusEnd(input.current)}
        />
        <input
          aria-invalid={invalid || undefined}
          autoComplete="tel"
          dir="ltr"
          inputMode="tel"
          placeholder={example}
          {...inputProps}
          aria-label={named ? inputProps['aria-label'] : first['phone.label']}
          aria-describedby={joinTokens(
            inputProps['aria-describedby'],
            message && alone ? regionId : undefined,
          )}
          ref={inputRef}
          className="otp-control-input otp-phone-input"
          type="tel"
          value={phone.national}
          onChange={chainHandlers(onChange, field.onChange)}
          onFocus={chainHandlers(onFocus, field.onFocus)}
          onBlur={chainHandlers(onBlur, field.onBlur)}
        />
      </div>
      {alone ? (
        <div role="status" className="otp-status" id={regionId}>
          {companion}
        </div>
      ) : (
        companion
      )}
    </>
  )
  const { render: _, ...ofRoot } = rootProps
  const ownProps = {
    'data-country': phone.country,
    'data-possible': phone.possible === true ? '' : undefined,
    'data-invalid': invalid ? '' : undefined,
    ...ofRoot,
    className: joinTokens('otp-phone-field', props.className),
    children,
  }
  return renderPart('div', ownProps, props.render, { phone, invalid, message })
})

function focusEnd(input: HTMLInputElement | null): void {
  input?.focus()
  input?.setSelectionRange(input.value.length, input.value.length)
}
