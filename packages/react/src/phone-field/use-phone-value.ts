import { callingCodeOf, parsePhone, parsePhoneWithoutMetadata } from '@otp-kit/core/phone'
import type { PhoneMetadata, PhoneValue } from '@otp-kit/core/phone'
import { useMemo, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { Reason } from '../utils/details.ts'
import { givenValueOf, isSetEmpty } from '../utils/given-value.ts'
import { useLatest } from '../utils/use-latest.ts'
import { formatText } from './format-text.ts'
import type { PhoneFieldOptions } from './phone-field-options.ts'
import type { PhoneModel } from './phone-model.ts'
import { useCountryLookup } from './use-country-lookup.ts'
import { usePhoneMetadata } from './use-phone-metadata.ts'

interface ModelAndPhone {
  readonly model: PhoneModel
  readonly phone: PhoneValue
}

export interface PhoneState extends ModelAndPhone {
  readonly metadata: PhoneMetadata | undefined
  readonly loadMetadata: () => void
  /** The latest state, rendered yet or not. */
  readonly latestRef: RefObject<ModelAndPhone>
  /** The state at first and after a reset of the form. */
  readonly initial: () => PhoneModel
  /** Formats the number in a text, unless `formatting` is off or the metadata isn't loaded. */
  readonly format: (text: string, country: string | undefined) => string
  readonly parse: (model: PhoneModel) => PhoneValue
  /** Applies a change and calls `onValueChange`. */
  readonly commit: (change: Partial<PhoneModel>, reason: Reason, event: Event | undefined) => void
  /** Returns the metadata by which the last reported number was parsed. */
  readonly reportedWith: () => PhoneMetadata | undefined
  /** Applies a change that is not reported. */
  readonly amend: (change: Partial<PhoneModel>) => void
}

/** The number of a field, controlled or not. `onLookup` is called when `lookupCountry` changed the country. */
export function usePhoneValue(options: PhoneFieldOptions, onLookup: () => void): PhoneState {
  const { value, countries, types, formatting, onValueChange } = options
  const [lookedUp, setLookedUp] = useState<string>()
  const initial = (text = options.defaultValue ?? ''): PhoneModel => {
    const given = options.defaultCountry ?? (countries?.length === 1 ? countries[0] : undefined)
    return {
      text,
      country: lookedUp ?? (given && callingCodeOf(given) ? given : undefined),
      provenance: lookedUp ? 'lookup' : 'default',
      given: value ? 'value' : undefined,
      reported: text,
      edited: false,
    }
  }
  const [state, setModel] = useState(() => initial(value ?? undefined))
  const { metadata, loadMetadata } = usePhoneMetadata(state.text !== '', !!types)

  const format = (text: string, country: string | undefined): string =>
    metadata && formatting !== 'off' ? formatText(text, metadata, country).text : text

  let model = state
  const isSet = value ? value !== model.reported : isSetEmpty(value, model.given, model.reported)
  if (isSet) {
    // Set by your app: it replaces the text, focused or not.
    const text = value ? format(value, model.country) : ''
    model = { ...model, text, reported: value ?? '', edited: false }
  }
  const given = givenValueOf(value, model.reported, model.text)
  if (isSet || given !== model.given) {
    model = { ...model, given }
    setModel(model)
  }

  const parse = useMemo(
    () => createParser(metadata, countries, types),
    [metadata, countries, types],
  )
  const phone = parse(model)
  const latestRef = useLatest<ModelAndPhone>({ model, phone })
  const optionsRef = useLatest({ parse, onValueChange, metadata })
  const reportedWithRef = useRef<PhoneMetadata>(undefined)
  const amend = (change: Partial<PhoneModel>): void => {
    const model = { ...latestRef.current.model, ...change }
    // Another event may come before the next render.
    latestRef.current = { model, phone: optionsRef.current.parse(model) }
    setModel(model)
  }

  useCountryLookup(options.lookupCountry, (country) => {
    if (!callingCodeOf(country) || (countries && !countries.includes(country))) return
    setLookedUp(country)
    const { edited, text } = latestRef.current.model
    if (edited || text !== '') return
    amend({ country, provenance: 'lookup' })
    onLookup()
  })

  return {
    model,
    phone,
    metadata,
    loadMetadata,
    latestRef,
    initial,
    format,
    parse,
    commit(change, reason, event) {
      const model = { ...latestRef.current.model, edited: true, ...change }
      const phone = optionsRef.current.parse(model)
      reportedWithRef.current = optionsRef.current.metadata
      amend({ ...model, reported: phone.e164 ?? '' })
      optionsRef.current.onValueChange?.(phone, { reason, event })
    },
    reportedWith: () => reportedWithRef.current,
    amend,
  }
}

/** Parses each model once, for `onValueChange` and for the render after it. */
function createParser(
  metadata: PhoneMetadata | undefined,
  countries: PhoneFieldOptions['countries'],
  types: PhoneFieldOptions['types'],
): (model: PhoneModel) => PhoneValue {
  let last: ModelAndPhone | undefined
  return (model) => {
    const { text, country, provenance } = model
    const previous = last?.model
    if (
      !last ||
      previous?.text !== text ||
      previous.country !== country ||
      previous.provenance !== provenance
    ) {
      const context = { country, provenance, countries, types }
      const phone = metadata
        ? parsePhone(text, metadata, context)
        : parsePhoneWithoutMetadata(text, context)
      last = { model, phone }
    }
    return last.phone
  }
}
