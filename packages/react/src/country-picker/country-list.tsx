import { say } from '@otp-kit/core/messages'
import type { PhoneMessages } from '@otp-kit/core/messages'
import { countries as allCountries } from '@otp-kit/core/phone'
import { useCombobox } from 'downshift'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { ReactElement, RefObject } from 'react'
import { plusCode } from './country-label.ts'
import { countryItems, searchCountries } from './search-countries.ts'
import type { CountryItem } from './search-countries.ts'
import { useTopLayer } from './use-top-layer.ts'

interface CountryListProps {
  readonly id: string
  readonly anchor: RefObject<HTMLElement | null>
  readonly country: string | undefined
  readonly countries: readonly string[] | undefined
  readonly preferred: readonly string[] | undefined
  readonly locale: string
  readonly messages: PhoneMessages
  readonly onChoose: (country: string, event: Event | undefined) => void
  /** `refocus`: focus goes back to where it was. */
  readonly onClose: (refocus: boolean) => void
}

/** The list of countries with its search, shown in the top layer while it is mounted. */
export function CountryList(props: CountryListProps): ReactElement {
  const {
    country,
    countries = allCountries,
    preferred,
    locale,
    messages,
    onChoose,
    onClose,
  } = props
  const popover = useRef<HTMLDivElement>(null)
  const [query, setQuery] = useState('')
  const groups = useMemo(
    () => groupsOf(countries, preferred, locale),
    [countries, preferred, locale],
  )
  const listed = useMemo(() => groups.flatMap((group) => group), [groups])
  const found = useMemo(() => searchCountries(listed, query), [listed, query])
  useTopLayer(popover, props.anchor, () => onClose(false))

  const { getInputProps, getMenuProps, getItemProps, highlightedIndex } = useCombobox<CountryItem>({
    id: props.id,
    items: found,
    isOpen: true,
    inputValue: query,
    selectedItem: null,
    itemToString: (item) => item?.name ?? '',
    initialHighlightedIndex: Math.max(
      0,
      listed.findIndex((item) => item.country === country),
    ),
    defaultHighlightedIndex: 0,
    onSelectedItemChange: ({ selectedItem, type }) => {
      // Leaving the search shall not choose what merely was highlighted.
      const meant =
        type === useCombobox.stateChangeTypes.ItemClick ||
        type === useCombobox.stateChangeTypes.InputKeyDownEnter
      if (meant && selectedItem) onChoose(selectedItem.country, window.event)
    },
  })

  useEffect(() => {
    const list = popover.current
    list?.querySelector('input')?.focus({ preventScroll: true })
    list
      ?.querySelector('[data-highlighted]')
      // jsdom has none.
      ?.scrollIntoView?.({ block: 'center', inline: 'nearest' })
  }, [])

  const option = (item: CountryItem, index: number): ReactElement => (
    <div
      key={item.country}
      className="otp-country-option"
      data-highlighted={index === highlightedIndex ? '' : undefined}
      {...getItemProps({ item, index, 'aria-current': item.country === country || undefined })}
    >
      <span className="otp-country-badge" aria-hidden="true">
        {item.country}
      </span>
      <span className="otp-country-name">{item.name}</span>
      <span className="otp-country-code">{plusCode(item.country)}</span>
    </div>
  )
  const grouped = query === '' && groups.length > 1
  const [first = []] = groups
  const hint = say(messages, 'country.search')

  return (
    <div
      ref={popover}
      className="otp-country-popover"
      popover="manual"
      role="dialog"
      aria-label={hint}
    >
      <input
        {...getInputProps({
          'aria-label': hint,
          // Where none is found there is none to point at.
          ...(found.length === 0 ? { 'aria-activedescendant': undefined } : undefined),
          onChange: (event) => setQuery(event.currentTarget.value),
          onKeyDown: (event) => {
            if (event.key !== 'Escape') return
            // The dialog around, if there is one, stays open.
            event.preventDefault()
            event.stopPropagation()
            onClose(true)
          },
        })}
        id={`${props.id}-search`}
        className="otp-country-search"
        // Of no form: Enter sends none, and its value is nobody's.
        form=""
        type="text"
        inputMode="search"
        enterKeyHint="done"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        placeholder={hint}
      />
      {/* Browsers let Tab stop at what scrolls, where no key would do anything: the search moves the highlight. */}
      <div {...getMenuProps({ 'aria-label': hint, tabIndex: -1 })} className="otp-country-list">
        {grouped ? (
          <>
            <div
              role="group"
              aria-label={say(messages, 'country.preferred')}
              className="otp-country-group"
            >
              {first.map(option)}
            </div>
            <div
              role="group"
              aria-label={say(messages, 'country.all')}
              className="otp-country-group"
            >
              {listed.slice(first.length).map((item, at) => option(item, first.length + at))}
            </div>
          </>
        ) : (
          found.map(option)
        )}
      </div>
      {found.length === 0 && (
        <p className="otp-country-empty">
          {say(messages, 'country.not-found')}. {say(messages, 'country.other')}
        </p>
      )}
      <div role="status" className="otp-status">
        {query !== '' && found.length > 0 && say(messages, 'country.found', { n: found.length })}
      </div>
    </div>
  )
}

/** The preferred ones apart from all others; nobody stands in the list twice. */
function groupsOf(
  countries: readonly string[],
  preferred: readonly string[] | undefined,
  locale: string,
): CountryItem[][] {
  const first = (preferred ?? []).filter((country) => countries.includes(country))
  const rest = countries.filter((country) => !first.includes(country))
  const items = countryItems(first, locale)
  // In the order in which the site prefers them.
  const inOrder = first.flatMap((country) => items.filter((item) => item.country === country))
  return [inOrder, countryItems(rest, locale)].filter((group) => group.length > 0)
}
