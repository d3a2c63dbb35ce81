import { callingCodeOf, parseBarePhone } from '@otp-kit/core/phone'
import type { PhoneValue } from '@otp-kit/core/phone'
import { useMemo, useState } from 'react'
import type { RefObject } from 'react'
import type { Reason } from '../utils/details.ts'
import { useLatest } from '../utils/use-latest.ts'
import type { PhoneFieldOptions } from './phone-field-options.ts'
import type { PhoneModel } from './phone-model.ts'
import { useCountryLookup } from './use-country-lookup.ts'
import { usePlans } from './use-plans.ts'
import type { Plans } from './use-plans.ts'

/** What a field holds at this moment, be it rendered or not. */
interface Held {
  readonly model: PhoneModel
  readonly phone: PhoneValue
}

export interface HeldPhone extends Held {
  readonly plans: Plans | undefined
  readonly load: () => void
  readonly now: RefObject<Held>
  /** What the field begins with, and goes back to. */
  readonly initial: () => PhoneModel
  /** A text as it is written where its number is, as far as that is wanted and known. */
  readonly written: (text: string, country: string | undefined) => string
  /** What a model says of its number. */
  readonly parse: (model: PhoneModel) => PhoneValue
  /** Takes a change and tells it. */
  readonly commit: (change: Partial<PhoneModel>, reason: Reason, event: Event | undefined) => void
  /** Takes a change that is no news to the host. */
  readonly amend: (change: Partial<PhoneModel>) => void
}

/** The number that a field holds, and the plans by which it is read. `onLookup`: the country was found elsewhere. */
export function usePhoneValue(options: PhoneFieldOptions, onLookup: () => void): HeldPhone {
  const { countries, types, formatting, onValueChange } = options
  const value = options.value ?? undefined
  const [found, setFound] = useState<string>()
  const initial = (text = options.defaultValue ?? ''): PhoneModel => {
    const given = options.defaultCountry ?? (countries?.length === 1 ? countries[0] : undefined)
    return {
      text,
      country: found ?? (given && callingCodeOf(given) ? given : undefined),
      provenance: found ? 'lookup' : 'default',
      told: text,
      edited: false,
    }
  }
  const [model, setModel] = useState(() => initial(value))
  const { plans, load } = usePlans(model.text !== '', !!types)

  const written = (text: string, country: string | undefined): string =>
    plans && formatting !== 'off'
      ? plans.writing.tidied({ text }, plans.engine, country).text
      : text

  let current = model
  if (value !== undefined && value !== model.told) {
    // The host's own value: it replaces the text, focused or not.
    current = { ...model, text: written(value, model.country), told: value, edited: false }
    setModel(current)
  }

  const parse = useMemo(() => createReader(plans, countries, types), [plans, countries, types])
  const phone = parse(current)
  const nowRef = useLatest<Held>({ model: current, phone })
  const latest = useLatest({ parse, onValueChange })
  const amend = (change: Partial<PhoneModel>): void => {
    const model = { ...nowRef.current.model, ...change }
    // Another event may come before the next render.
    nowRef.current = { model, phone: latest.current.parse(model) }
    setModel(model)
  }

  useCountryLookup(options.lookupCountry, (country) => {
    if (!callingCodeOf(country) || (countries && !countries.includes(country))) return
    setFound(country)
    const { edited, text } = nowRef.current.model
    if (edited || text !== '') return
    amend({ country, provenance: 'lookup' })
    onLookup()
  })

  return {
    model: current,
    phone,
    plans,
    load,
    now: nowRef,
    initial,
    written,
    parse,
    commit(change, reason, event) {
      const model = { ...nowRef.current.model, edited: true, ...change }
      const phone = latest.current.parse(model)
      amend({ ...model, told: phone.e164 ?? '' })
      latest.current.onValueChange?.(phone, { reason, event })
    },
    amend,
  }
}

/** Reads a model once, for who is told of it and for what is shown. */
function createReader(
  plans: Plans | undefined,
  countries: PhoneFieldOptions['countries'],
  types: PhoneFieldOptions['types'],
): (model: PhoneModel) => PhoneValue {
  let last: Held | undefined
  return (model) => {
    const { text, country, provenance } = model
    const was = last?.model
    if (!last || was?.text !== text || was.country !== country || was.provenance !== provenance) {
      const context = { country, provenance, countries, types }
      const phone = plans
        ? plans.writing.parsePhone(text, plans.engine, context)
        : parseBarePhone(text, context)
      last = { model, phone }
    }
    return last.phone
  }
}
