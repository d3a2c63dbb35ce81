import { callingCodeOf } from '@otp-kit/core/phone'
import type { ReactElement, RefObject } from 'react'
import { useIsomorphicLayoutEffect } from '../utils/use-isomorphic-layout-effect.ts'
import { countryLabel } from './country-label.ts'
import type { CountryChoiceProps } from './country-list-props.ts'

interface CountrySelectProps extends CountryChoiceProps {
  readonly disabled: boolean | undefined
  readonly form: string | undefined
  readonly name: string | undefined
  readonly selectRef: RefObject<HTMLSelectElement | null>
  /** It replaces the button that was pressed. */
  readonly isFocused: boolean
  /** Called when the select is probably about to be used. */
  readonly onApproach: () => void
}

/** The picker without its list. It has few countries, since all would make every page heavier; others are typed with `+`. */
export function CountrySelect(props: CountrySelectProps): ReactElement {
  const { country, countries, preferred = [], locale, messages, onChoose, selectRef } = props
  const offered = [country, ...preferred].filter(
    (offer, at, all): offer is string =>
      offer !== undefined &&
      all.indexOf(offer) === at &&
      (at === 0 || (callingCodeOf(offer) !== undefined && countries?.includes(offer) !== false)),
  )

  useIsomorphicLayoutEffect(() => {
    // Chosen before hydration.
    const chosen = selectRef.current?.value
    if (chosen && chosen !== country) onChoose(chosen, undefined)
    // oxlint-disable-next-line react/exhaustive-deps -- once.
  }, [])

  return (
    <select
      ref={selectRef}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- it replaces the button that was pressed.
      autoFocus={props.isFocused}
      className="otp-country otp-country-select"
      aria-label={messages['country.none']}
      title={messages['country.other']}
      disabled={props.disabled}
      form={props.form}
      name={props.name}
      value={country ?? ''}
      onPointerEnter={props.onApproach}
      onFocus={props.onApproach}
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
