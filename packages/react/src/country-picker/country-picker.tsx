'use client'

import { say } from '@otp-kit/core/messages'
import { useId, useRef, useState } from 'react'
import type { KeyboardEvent, ReactElement } from 'react'
import { countryNameIn, plusCode } from './country-label.ts'
import type { CountryChoiceProps } from './country-list-props.ts'
import { countryMark } from './country-mark.tsx'
import { CountrySelect } from './country-select.tsx'
import { loadCountryList, loadedCountryList } from './load-country-list.ts'
import { useNativeSelect } from './use-native-select.ts'

interface CountryPickerProps extends CountryChoiceProps {
  /** The number shows its calling code itself. */
  readonly hideCallingCode?: boolean | undefined
  readonly disabled?: boolean | undefined
  /** The native select's attributes, for forms posted without JavaScript. */
  readonly form?: string | undefined
  readonly name?: string | undefined
  /** Called when the list is probably about to be opened. */
  readonly onApproach: () => void
  /** Called after a choice in the list, in which the focus was. */
  readonly onDone: () => void
}

/**
 * The country of a number: a button, whose list is loaded on hover or focus. In server HTML, and where the list couldn't
 * be loaded, a native select with the chosen and the preferred countries.
 */
export function CountryPicker(props: CountryPickerProps): ReactElement {
  const { country, countries, preferred, disabled, locale, messages, onChoose, onDone } = props
  const choice = { country, countries, preferred, locale, messages, onChoose }
  const select = useRef<HTMLSelectElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [native, setNative] = useNativeSelect(select, locale !== undefined)
  const [List, setList] = useState(loadedCountryList)
  /** What was typed to open the list; `undefined` while it is to be closed. */
  const [search, setSearch] = useState<string>()
  const id = useId()

  if ((disabled || native) && search !== undefined) setSearch(undefined)
  // The name contains the visible text in the same order, for speech input (WCAG 2.2, 2.5.3).
  const label = country ? `${countryNameIn(country, locale)} ${country} ${plusCode(country)}` : ''
  const face = country ? (
    <>
      {countryMark(country, locale !== undefined)}
      {!props.hideCallingCode && (
        <span className="otp-country-code" aria-hidden="true">
          {plusCode(country)}
        </span>
      )}
    </>
  ) : (
    icon(
      'globe',
      20,
      'M2.5 10a7.5 7.5 0 1 0 15 0 7.5 7.5 0 1 0-15 0h15M10 2.5c5 5 5 10 0 15m0-15c-5 5-5 10 0 15',
    )
  )
  if (countries?.length === 1 && country === countries[0]) {
    return (
      <span className="otp-country" role="img" aria-label={label}>
        {face}
      </span>
    )
  }

  const load = async (): Promise<void> => {
    props.onApproach()
    try {
      const loaded = await loadCountryList()
      setList(() => loaded)
      setNative((previous) => previous && 'until-left')
    } catch {
      // A pressed button with nothing to show becomes a select, unless the user has moved on.
      if (button.current?.matches('[aria-busy]:focus')) setNative('failed')
    }
  }
  const approach = (): void => void load()
  if (native) {
    return (
      <CountrySelect
        {...choice}
        disabled={disabled}
        form={props.form}
        name={props.name}
        selectRef={select}
        isFocused={native === 'failed'}
        onApproach={approach}
      />
    )
  }

  const isWanted = search !== undefined
  const isOpen = isWanted && List !== undefined
  const open = (text: string): void => {
    approach()
    setSearch(text)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event
    if (event.ctrlKey || event.metaKey || isOpen) return
    // Typed ahead, as in a native select; a space presses the button before anything else was typed.
    const typed = key.length === 1 && !event.altKey && (search || key !== ' ')
    if (typed || /^Arrow[UD]/.test(key)) open((search ?? '') + (typed ? key : ''))
    else if (key === 'Escape' && isWanted) setSearch(undefined)
    else return
    event.preventDefault()
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className="otp-country otp-country-button"
        disabled={disabled}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-busy={(isWanted && !isOpen) || undefined}
        aria-label={
          label ? say(messages, 'country.choose', { country: label }) : messages['country.none']
        }
        onPointerEnter={approach}
        onFocus={approach}
        onBlur={() => {
          // A user who has moved on while the list was loading is not called back.
          if (!isOpen) setSearch(undefined)
        }}
        onKeyDown={onKeyDown}
        onClick={() => {
          // Safari doesn't focus a clicked button.
          button.current?.focus()
          if (isOpen) setSearch(undefined)
          else open(search ?? '')
        }}
      >
        {face}
        {icon('chevron', 12, 'M2.5 4.5 6 8l3.5-3.5')}
      </button>
      {isOpen && (
        <List
          {...choice}
          id={id}
          anchor={button}
          search={search}
          mark={countryMark}
          onDone={onDone}
          onClose={(refocus) => {
            setSearch(undefined)
            if (refocus) button.current?.focus()
          }}
        />
      )}
    </>
  )
}

function icon(name: string, size: number, path: string): ReactElement {
  return (
    <svg className={`otp-country-${name}`} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      <path d={path} />
    </svg>
  )
}
