import { say } from '@otp-kit/core/messages'
import { useEffect } from 'react'
import type { ReactElement, RefObject } from 'react'
import { useIsomorphicLayoutEffect } from '../utils/use-isomorphic-layout-effect.ts'
import { countryLabel } from './country-label.ts'
import type { CountryPickerProps } from './country-picker.tsx'

interface CountrySelectProps extends CountryPickerProps {
  readonly selectRef: RefObject<HTMLSelectElement | null>
  /** It takes the place of what had focus. */
  readonly takeFocus: boolean
}

/** The picker without its list: few countries, since hundreds would weigh on every page; any other is typed with `+`. */
export function CountrySelect(props: CountrySelectProps): ReactElement {
  const {
    country,
    countries,
    preferred = [],
    locale,
    messages,
    onChoose,
    selectRef,
    takeFocus,
  } = props
  const offered = [...new Set([...(country ? [country] : []), ...preferred])].filter(
    (offer) => offer === country || !countries || countries.includes(offer),
  )

  useIsomorphicLayoutEffect(() => {
    // Chosen before hydration.
    const chosen = selectRef.current?.value
    if (chosen && chosen !== country) onChoose(chosen, undefined)
    // oxlint-disable-next-line react/exhaustive-deps -- once.
  }, [])

  useEffect(() => {
    if (takeFocus) selectRef.current?.focus()
  }, [takeFocus, selectRef])

  return (
    <select
      ref={selectRef}
      className="otp-country otp-country-select"
      aria-label={say(messages, 'country.none')}
      title={say(messages, 'country.other')}
      disabled={props.disabled}
      form={props.form}
      name={props.name}
      value={country ?? ''}
      onChange={(event) => onChoose(event.currentTarget.value, event.nativeEvent)}
    >
      {!country && <option value="">+</option>}
      {offered.map((offer) => (
        <option key={offer} value={offer}>
          {countryLabel(offer, locale)}
        </option>
      ))}
    </select>
  )
}
