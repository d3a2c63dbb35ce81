'use client'

import type { FirstPhoneMessages, PhoneMessages } from '@otp-kit/core/messages'
import { say } from '@otp-kit/core/messages'
import { useId, useRef, useState } from 'react'
import type { KeyboardEvent, ReactElement } from 'react'
import { countryNameIn, plusCode } from './country-label.ts'
import { countryMark } from './country-mark.tsx'
import { CountrySelect } from './country-select.tsx'
import { useNativeFirst } from './use-native-first.ts'
import type * as CountryListModule from './country-list.tsx'

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
  readonly messages: FirstPhoneMessages
  /** What the list says; it opens once that is here. */
  readonly words: PhoneMessages | undefined
  /** The list may be opened soon: its words are wanted. */
  readonly onApproach?: (() => void) | undefined
  readonly onChoose: (country: string, event: Event | undefined) => void
  /** The list, in which focus was, is closed after a choice. */
  readonly onDone: () => void
}

let loaded: typeof CountryListModule | undefined

/**
 * The country of a number: a button, whose list comes when a pointer or focus nears it. In server HTML, and where the
 * list could not be fetched, a native select with the chosen and the preferred countries.
 */
export function CountryPicker(props: CountryPickerProps): ReactElement {
  const { country, countries, disabled, locale, messages, words } = props
  const select = useRef<HTMLSelectElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [native, setNative] = useNativeFirst(select, locale !== undefined)
  const [list, setList] = useState(loaded)
  /** What was typed to open the list; `undefined`: it is not wanted. */
  const [search, setSearch] = useState<string>()
  const id = useId()

  if ((disabled || native) && search !== undefined) setSearch(undefined)
  // The name with what is seen of it in the same order, so that it can be pressed by voice (WCAG 2.2, 2.5.3).
  const name = country && countryNameIn(country, locale)
  const spoken = country ? `${name} ${country} ${plusCode(country)}` : ''
  const face = country ? (
    <>
      {countryMark(country, locale !== undefined)}
      {!props.bare && (
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
      <span className="otp-country" role="img" aria-label={spoken} title={name}>
        {face}
      </span>
    )
  }

  const load = async (): Promise<void> => {
    props.onApproach?.()
    try {
      setList((loaded = await import('./country-list.tsx')))
      setNative((native) => native && 'passing')
    } catch {
      // A button that was pressed and has nothing to show gives way, unless the person has gone on. Otherwise the next
      // approach tries again.
      if (button.current?.matches('[aria-busy]:focus')) setNative('failed')
    }
  }
  const approach = (): void => void load()
  if (native)
    return <CountrySelect {...props} native={native} selectRef={select} onApproach={approach} />

  const wanted = search !== undefined
  const open = wanted && list && words
  const want = (text: string): void => {
    approach()
    setSearch(text)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key } = event
    if (event.ctrlKey || event.metaKey || open) return
    // Typed ahead, as in a native select; a space presses the button before anything else was typed.
    const typed = key.length === 1 && !event.altKey && (search || key !== ' ')
    if (typed || /^Arrow[UD]/.test(key)) want((search ?? '') + (typed ? key : ''))
    else if (key === 'Escape' && wanted) setSearch(undefined)
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
        aria-expanded={!!open}
        aria-controls={open ? id : undefined}
        aria-busy={(wanted && !open) || undefined}
        aria-label={
          spoken ? say(messages, 'country.choose', { country: spoken }) : messages['country.none']
        }
        title={name}
        onPointerEnter={approach}
        onFocus={approach}
        onBlur={() => {
          // Whoever has gone on while it was coming is not called back.
          if (!open) setSearch(undefined)
        }}
        onKeyDown={onKeyDown}
        onClick={() => {
          // Safari gives no focus to a button that is clicked.
          button.current?.focus()
          if (open) setSearch(undefined)
          else want(search ?? '')
        }}
      >
        {face}
        {icon('chevron', 12, 'M2.5 4.5 6 8l3.5-3.5')}
      </button>
      {open && (
        <list.CountryList
          {...props}
          id={id}
          anchor={button}
          search={search}
          words={words}
          mark={countryMark}
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
