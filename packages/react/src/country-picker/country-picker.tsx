'use client'

import type { PhoneMessages } from '@otp-kit/core/messages'
import { say } from '@otp-kit/core/messages'
import { useId, useRef, useState } from 'react'
import type { ReactElement } from 'react'
import { countryNameIn, plusCode } from './country-label.ts'
import { CountrySelect } from './country-select.tsx'
import { useNativeFirst } from './use-native-first.ts'
import type { CountryList as CountryListType } from './country-list.tsx'

export interface CountryPickerProps {
  readonly country: string | undefined
  /** @default all */
  readonly countries?: readonly string[] | undefined
  /** These stand first in the list. */
  readonly preferred?: readonly string[] | undefined
  /** The number says its calling code itself: it is not shown twice. */
  readonly bare?: boolean | undefined
  readonly disabled?: boolean | undefined
  /** For posting without JavaScript. */
  readonly form?: string | undefined
  readonly name?: string | undefined
  readonly locale: string | undefined
  readonly messages: PhoneMessages
  readonly onChoose: (country: string, event: Event | undefined) => void
  /** The list, in which focus was, is closed after a choice. */
  readonly onDone: () => void
}

let loaded: typeof CountryListType | undefined
const loadList = async (): Promise<typeof CountryListType> =>
  (loaded ??= (await import('./country-list.tsx')).CountryList)

/**
 * The country of a number: a button, whose list comes when a pointer or focus nears it. In server HTML, and where the
 * list could not be fetched, a native select with the chosen and the preferred countries.
 */
export function CountryPicker(props: CountryPickerProps): ReactElement {
  const { country, countries, disabled, locale, messages, onChoose } = props
  const select = useRef<HTMLSelectElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const native = useNativeFirst(select)
  const [CountryList, setCountryList] = useState(() => (native ? undefined : loaded))
  const [failed, setFailed] = useState(false)
  const [open, setOpen] = useState(false)
  const id = useId()

  if (countries?.length === 1 && country === countries[0]) {
    return <span className="otp-country">{shown(country, props.bare)}</span>
  }
  if (native || failed) return <CountrySelect {...props} takeFocus={failed} selectRef={select} />

  const load = (pressed: boolean): void => {
    loadList().then(
      (list) => setCountryList(() => list),
      // A button that was pressed and has nothing to show gives way; otherwise the next approach tries again.
      () => pressed && setFailed(true),
    )
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className="otp-country otp-country-button"
        disabled={disabled}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open && CountryList ? id : undefined}
        aria-label={
          country
            ? say(messages, 'country.choose', { country: spoken(country, locale) })
            : say(messages, 'country.none')
        }
        title={country && locale ? countryNameIn(country, locale) : undefined}
        onPointerEnter={() => load(false)}
        onFocus={() => load(false)}
        onClick={() => {
          load(true)
          setOpen(!open)
        }}
      >
        {shown(country, props.bare)}
        <svg className="otp-country-chevron" viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2.5 4.5 6 8l3.5-3.5" />
        </svg>
      </button>
      {open && CountryList && (
        <CountryList
          id={id}
          anchor={button}
          country={country}
          countries={countries}
          preferred={props.preferred}
          locale={locale ?? 'en'}
          messages={messages}
          onChoose={(chosen, event) => {
            setOpen(false)
            onChoose(chosen, event)
            props.onDone()
          }}
          onClose={(refocus) => {
            setOpen(false)
            if (refocus) button.current?.focus()
          }}
        />
      )}
    </>
  )
}

/** The name with what is seen of it in the same order, so that it can be pressed by voice (WCAG 2.2, 2.5.3). */
function spoken(country: string, locale: string | undefined): string {
  return `${countryNameIn(country, locale)} ${country} ${plusCode(country)}`
}

/** A badge with the ISO code: flags are missing on Windows, and some are disputed. */
function shown(country: string | undefined, bare: boolean | undefined): ReactElement {
  if (!country) {
    return (
      <svg className="otp-country-globe" viewBox="0 0 20 20" aria-hidden="true">
        <circle cx="10" cy="10" r="7.5" />
        <path d="M2.5 10h15M10 2.5c5 5 5 10 0 15m0-15c-5 5-5 10 0 15" />
      </svg>
    )
  }
  return (
    <>
      <span className="otp-country-badge" aria-hidden="true">
        {country}
      </span>
      {!bare && (
        <span className="otp-country-code" aria-hidden="true">
          {plusCode(country)}
        </span>
      )}
    </>
  )
}
