import { say } from '@otp-kit/core/messages'
import { countries as allCountries, loadPhoneMetadata } from '@otp-kit/core/phone'
import type { PhoneMetadata } from '@otp-kit/core/phone'
import { useCombobox } from 'downshift'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { ReactElement } from 'react'
import { useIsomorphicLayoutEffect } from '../utils/use-isomorphic-layout-effect.ts'
import { plusCode } from './country-label.ts'
import type { CountryListProps } from './country-list-props.ts'
import { countryItems, countrySearch } from './search-countries.ts'
import type { CountryItem } from './search-countries.ts'
import { useTopLayer } from './use-top-layer.ts'

/** The list of countries with its search, shown in the top layer while it is mounted. */
export function CountryList(props: CountryListProps): ReactElement {
  const { country, countries = allCountries, preferred, locale = 'en', messages, onClose } = props
  const popover = useRef<HTMLDivElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  const [query, setQuery] = useState(props.search)
  const groups = useMemo(
    () => groupsOf(countries, preferred, locale),
    [countries, preferred, locale],
  )
  const listed = useMemo(() => groups.flat(), [groups])
  const search = useMemo(() => countrySearch(listed, locale), [listed, locale])
  const [metadata, setMetadata] = useState<PhoneMetadata>()
  const found = useMemo(() => search(query, metadata), [search, query, metadata])
  const indexOf = (code: string | undefined): number =>
    found.findIndex((item) => item.country === code)
  // The best match, or the chosen country.
  const best = Math.min(found.length - 1, query === '' ? Math.max(0, indexOf(country)) : 0)
  useTopLayer(popover, props.anchor, onClose)

  const { getInputProps, getMenuProps, getItemProps, highlightedIndex, setHighlightedIndex } =
    useCombobox<CountryItem>({
      id: props.id,
      items: found,
      isOpen: true,
      inputValue: query,
      selectedItem: null,
      initialHighlightedIndex: best,
      environment: props.anchor.current?.ownerDocument.defaultView ?? window,
      stateReducer: ({ highlightedIndex: previous }, { type, changes }) => {
        const { highlightedIndex: next = previous } = changes
        const { InputKeyDownPageDown, InputKeyDownPageUp } = useCombobox.stateChangeTypes
        const stopped =
          type === InputKeyDownPageUp && next >= previous
            ? 0
            : type === InputKeyDownPageDown && next <= previous
              ? found.length - 1
              : next
        // Keeps the highlight when the search is pressed or the pointer leaves, so that Enter still chooses.
        return { ...changes, highlightedIndex: next < 0 && found[0] ? previous : stopped }
      },
    })

  // Another search highlights its best match. Otherwise the same country stays highlighted in a changed list.
  const highlighted = useRef<{ readonly query: string; readonly country: string | undefined }>(
    undefined,
  )
  useIsomorphicLayoutEffect(() => {
    const previous = highlighted.current
    const index = previous?.query === query ? indexOf(previous.country) : best
    setHighlightedIndex(index < 0 ? best : index)
    if (previous?.query !== query && menu.current) menu.current.scrollTop = 0
    // oxlint-disable-next-line react/exhaustive-deps -- when the list has changed.
  }, [found])
  useIsomorphicLayoutEffect(() => {
    highlighted.current = { query, country: found[highlightedIndex]?.country }
  })

  useEffect(() => {
    // Where it can't be loaded, the main country of a calling code stays first.
    loadPhoneMetadata().then(setMetadata, () => {})
  }, [])

  useIsomorphicLayoutEffect(() => {
    const list = popover.current
    const input = list?.querySelector('input')
    input?.focus({ preventScroll: true })
    input?.setSelectionRange(input.value.length, input.value.length)
    // jsdom has no such method.
    list?.querySelector('[aria-selected=true]')?.scrollIntoView?.({ block: 'center' })
  }, [])

  const choose = (chosen: string, event: Event): void => {
    onClose(false)
    props.onChoose(chosen, event)
    props.onDone()
  }
  const option = (item: CountryItem, index: number): ReactElement => (
    <div
      key={item.country}
      className="otp-country-option"
      {...getItemProps({
        item,
        index,
        'aria-current': item.country === country || undefined,
        onClick: (event) => choose(item.country, event.nativeEvent),
      })}
    >
      {props.mark(item.country, true)}
      <span className="otp-country-name">{item.name}</span>
      <span className="otp-country-code">{plusCode(item.country)}</span>
    </div>
  )
  const hint = messages['country.search']

  return (
    <div
      ref={popover}
      id={props.id}
      className="otp-country-popover"
      // In jsdom, which has no popovers, the attribute would hide the list.
      popover={'showPopover' in HTMLElement.prototype ? 'manual' : undefined}
      role="dialog"
      aria-label={messages['country.none']}
    >
      <input
        {...getInputProps({
          'aria-label': hint,
          'aria-expanded': found.length > 0,
          onChange: (event) => setQuery(event.currentTarget.value),
          onKeyDown: (event) => {
            const { key, nativeEvent } = event
            // Keys of an input method.
            if (nativeEvent.isComposing) return
            const chosen = found[highlightedIndex]
            if (key === 'Enter' && chosen) choose(chosen.country, nativeEvent)
            // In WebKitGTK Tab with Shift has no `key`.
            const isTab = key === 'Tab' || nativeEvent.code === 'Tab'
            if (!(key === 'ArrowUp' && event.altKey) && !(isTab && event.shiftKey)) return
            event.preventDefault()
            onClose(true)
          },
        })}
        className="otp-country-search"
        // Belongs to no form: Enter doesn't submit one, and its value isn't posted.
        form=""
        type="text"
        inputMode="search"
        enterKeyHint="done"
        autoCapitalize="none"
        spellCheck={false}
        placeholder={hint}
      />
      {/* Browsers let Tab stop at a scroll container, where no key would do anything: the search moves the highlight. */}
      <div
        {...getMenuProps({ 'aria-label': messages['country.all'], tabIndex: -1, ref: menu })}
        className="otp-country-list"
        lang={locale}
      >
        {query === '' && groups.length > 1
          ? groups.map((group, at) => (
              <div
                key={at === 0 ? 'preferred' : 'all'}
                // The group of all countries needs no name: the list has it.
                {...(at === 0
                  ? { role: 'group', 'aria-label': messages['country.preferred'] }
                  : { role: 'presentation' })}
                className="otp-country-group"
              >
                {group.map((item) => option(item, listed.indexOf(item)))}
              </div>
            ))
          : found.map(option)}
      </div>
      <div role="status" className={found.length === 0 ? 'otp-country-empty' : 'otp-status'}>
        {query !== '' &&
          (found.length === 0
            ? messages['country.not-found']
            : say(messages, 'country.found', { n: found.length }))}
      </div>
    </div>
  )
}

/** Returns the preferred countries and all others; none is listed twice. */
function groupsOf(
  countries: readonly string[],
  preferred: readonly string[] = [],
  locale: string,
): CountryItem[][] {
  const all = countryItems(countries, locale)
  // In the order of `preferred`.
  const first = [...new Set(preferred)].flatMap((code) =>
    all.filter(({ country }) => country === code),
  )
  return [first, all.filter((item) => !first.includes(item))].filter((group) => group.length > 0)
}
