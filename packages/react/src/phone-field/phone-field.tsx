'use client'

import type { PhoneValue } from '@otp-kit/core/phone'
import { callingCodeOf } from '@otp-kit/core/phone'
import { forwardRef, useEffect } from 'react'
import type { ForwardRefExoticComponent, InputHTMLAttributes, RefAttributes } from 'react'
import { CountryPicker } from '../country-picker/country-picker.tsx'
import { useComposedRefs } from '../utils/compose-refs.ts'
import { chainHandlers, joinTokens } from '../utils/merge-props.ts'
import { renderPart } from '../utils/render-part.ts'
import { splitProps } from '../utils/root-props.ts'
import type { RootProps } from '../utils/root-props.ts'
import { warn } from '../utils/warn.ts'
import { countryName } from './use-form-data.ts'
import { usePhoneField } from './use-phone-field.ts'
import type { PhoneFieldOptions } from './use-phone-field.ts'

// Written out where it is asked, so that bundlers leave the messages for developers out of production.
declare const process: { readonly env: { readonly NODE_ENV?: string | undefined } }

/** What `render` is given beside the props. */
export interface PhoneFieldState {
  readonly phone: PhoneValue
  /** The field was left with a number that cannot be. */
  readonly invalid: boolean
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
  const {
    value,
    defaultValue,
    defaultCountry,
    countries,
    preferredCountries,
    formatting,
    locale: wantedLocale,
    messages: givenMessages,
    onValueChange,
    onChange,
    onCompositionEnd,
    onFocus,
    onBlur,
    ...inputProps
  } = fieldProps
  const field = usePhoneField({
    value,
    defaultValue,
    defaultCountry,
    countries,
    formatting,
    locale: wantedLocale,
    messages: givenMessages,
    onValueChange,
  })
  const { phone, engine, input, invalid, messages } = field
  const named =
    inputProps.id !== undefined ||
    inputProps['aria-label'] !== undefined ||
    inputProps['aria-labelledby'] !== undefined
  const inputRef = useComposedRefs(input, ref)

  useEffect(() => {
    if (process.env.NODE_ENV !== 'production') warnOfMisuse(input.current, props)
    // oxlint-disable-next-line react/exhaustive-deps -- said once.
  }, [])

  const example = phone.country && engine?.example(phone.country)
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
          messages={messages}
          words={messages}
          onChoose={field.choose}
          onDone={() => focusEnd(input.current)}
        />
        <input
          aria-invalid={invalid || undefined}
          aria-label={named ? undefined : messages['phone.label']}
          autoComplete="tel"
          dir="ltr"
          inputMode="tel"
          placeholder={example}
          {...inputProps}
          ref={inputRef}
          className="otp-control-input otp-phone-input"
          type="tel"
          value={phone.national}
          onChange={chainHandlers(onChange, field.onChange)}
          onCompositionEnd={chainHandlers(onCompositionEnd, field.onCompositionEnd)}
          onFocus={chainHandlers(onFocus, field.onFocus)}
          onBlur={chainHandlers(onBlur, field.onBlur)}
        />
      </div>
      {field.region !== undefined && (
        <div role="status" className="otp-status">
          {field.region}
        </div>
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
  return renderPart('div', ownProps, props.render, { phone, invalid })
})

function focusEnd(input: HTMLInputElement | null): void {
  input?.focus()
  input?.setSelectionRange(input.value.length, input.value.length)
}

function warnOfMisuse(input: HTMLInputElement | null, props: PhoneFieldProps): void {
  for (const country of [props.defaultCountry, ...(props.countries ?? [])]) {
    if (country !== undefined && callingCodeOf(country) === undefined) {
      warn(
        `<PhoneField> knows no country "${country}". Numbers there cannot be read. ` +
          'Give ISO 3166-1 alpha-2 codes in capitals, such as "GB".',
      )
    }
  }
  if (input?.closest('label')) {
    warn(
      '<PhoneField> stands inside a <label>, which labels the first control in it: the country button. ' +
        'Put the label beside the field, with `htmlFor` and the same `id`.',
    )
  }
}
