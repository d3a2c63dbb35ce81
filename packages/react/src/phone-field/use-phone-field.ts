import { enPhone, say } from '@otp-kit/core/messages'
import type { PhoneMessages } from '@otp-kit/core/messages'
import { parsePhone } from '@otp-kit/core/phone'
import type { PhoneEngine, PhoneValue } from '@otp-kit/core/phone'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { ChangeEvent, FocusEvent, RefObject } from 'react'
import { countryLabel } from '../country-picker/country-label.ts'
import { usePageLocale } from '../country-picker/use-page-locale.ts'
import type { Details, Reason } from '../utils/details.ts'
import { useFormReset } from '../utils/use-form-reset.ts'
import { useIsomorphicLayoutEffect } from '../utils/use-isomorphic-layout-effect.ts'
import { useLatest } from '../utils/use-latest.ts'
import { initialModel, textIn } from './phone-model.ts'
import type { PhoneModel } from './phone-model.ts'
import { formatted, isBare, reasonOf, tidied } from './text-edit.ts'
import { useFormData } from './use-form-data.ts'
import { useLiveEdits } from './use-live-edits.ts'
import { useOwnVoice } from './use-own-voice.ts'
import { usePhoneEngine } from './use-phone-engine.ts'
import { useValidity } from './use-validity.ts'

/** When the text is rewritten as numbers are written where it is: while typing, when the field is left, never. */
export type PhoneFormatting = 'live' | 'blur' | 'off'

export interface PhoneFieldOptions {
  /** E.164, complete or partial; `''`: empty. With it the host holds the value. */
  readonly value?: string | undefined
  /** What the field begins with, and goes back to when its form is reset. @default '' */
  readonly defaultValue?: string | undefined
  /** The country in which a number without `+` is until another is chosen. @default none: it has to be chosen */
  readonly defaultCountry?: string | undefined
  /** The countries that can be used (ISO 3166-1 alpha-2); the only one of a list is the default. @default all */
  readonly countries?: readonly string[] | null | undefined
  /** @default 'live' */
  readonly formatting?: PhoneFormatting | undefined
  /** BCP 47, for the names of countries. @default that of the page */
  readonly locale?: string | undefined
  /** What the field says. @default English */
  readonly messages?: PhoneMessages | undefined
  /** Told of every change but the host's own, never on mount. */
  readonly onValueChange?: ((phone: PhoneValue, details: Details) => void) | undefined
}

interface PhoneFieldState {
  readonly phone: PhoneValue
  readonly engine: PhoneEngine | undefined
  readonly input: RefObject<HTMLInputElement | null>
  /** What is wrong is worth showing: the field was left, and not mended since. */
  readonly invalid: boolean
  /** The text of the field's own polite region; `undefined` where the flow speaks for it. */
  readonly region: string | undefined
  readonly locale: string | undefined
  readonly messages: PhoneMessages
  readonly choose: (country: string, event: Event | undefined) => void
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void
  readonly onFocus: (event: FocusEvent<HTMLInputElement>) => void
  readonly onBlur: (event: FocusEvent<HTMLInputElement>) => void
}

/** All that a phone field does, without its elements. */
export function usePhoneField(options: PhoneFieldOptions): PhoneFieldState {
  const { value, countries, formatting = 'live', messages = enPhone } = options
  const defaultValue = options.defaultValue ?? ''
  const defaultCountry =
    options.defaultCountry ?? (countries?.length === 1 ? countries[0] : undefined)
  const input = useRef<HTMLInputElement>(null)
  const [model, setModel] = useState(() => initialModel(value ?? defaultValue, defaultCountry))
  const { engine, load } = usePhoneEngine(model.text !== '')
  const locale = usePageLocale(options.locale)
  const { announce, region } = useOwnVoice()
  const [left, setLeft] = useState(false)

  let current = model
  if (value !== undefined && value !== model.told) {
    // The host's own value: it replaces the text, focused or not.
    current = {
      ...model,
      text: engine && formatting !== 'off' ? tidied(value, engine, undefined) : value,
      told: value,
      edited: false,
    }
    setModel(current)
  }

  const parse = ({ text, country, provenance }: PhoneModel): PhoneValue =>
    parsePhone(text, { country, provenance, countries, engine })
  // oxlint-disable-next-line react/exhaustive-deps -- `parse` is a function of these.
  const phone = useMemo(() => parse(current), [current, countries, engine])
  /** What the host knows, or could know: a later one without news is not told. */
  const told = useRef(phone)
  const now = useLatest({ model: current, phone, parse, onValueChange: options.onValueChange })

  function commit(change: Partial<PhoneModel>, reason: Reason, event: Event | undefined): void {
    const { model, phone: before, parse, onValueChange } = now.current
    const changed = { ...model, edited: true, ...change }
    const phone = parse(changed)
    const next = { ...changed, told: phone.e164 ?? '' }
    // Another event may come before the next render.
    now.current = { ...now.current, model: next, phone }
    told.current = phone
    setModel(next)
    if (phone.country !== before.country && phone.provenance === 'number' && phone.country) {
      announce(say(messages, 'country.changed', { country: countryLabel(phone.country, locale) }))
    }
    onValueChange?.(phone, { reason, event })
  }

  /** The caret that React's rewriting of the text would lose, for platforms that cannot rewrite it themselves. */
  const caret = useRef<number | null>(null)
  useIsomorphicLayoutEffect(() => {
    const element = input.current
    if (caret.current !== null && element && element.ownerDocument.activeElement === element) {
      element.setSelectionRange(caret.current, caret.current)
    }
    caret.current = null
  })

  const rewritten = useLiveEdits(input, {
    engine: formatting === 'live' ? engine : undefined,
    plans: engine,
    country: current.country,
    refuse: (reason) => announce(say(messages, `phone.${reason}`)),
  })

  function onChange(event: ChangeEvent<HTMLInputElement>): void {
    const element = event.currentTarget
    const native = event.nativeEvent
    const act = native instanceof InputEvent ? native : undefined
    const text = element.value
    const reason = rewritten.current ?? reasonOf(act?.inputType)
    const fits = engine && formatting === 'live' && !act?.isComposing && reason !== 'undo'
    if (!fits) return commit({ text }, reason, native)
    const at = { text, caret: element.selectionStart ?? text.length }
    const wholly = reason === 'autofill' || reason === 'paste' || reason === 'drop'
    const next = isBare(text)
      ? formatted(at, engine, current.country)
      : wholly
        ? { text: tidied(text, engine, current.country), caret: Infinity }
        : at
    if (next.text !== text) caret.current = Math.min(next.caret, next.text.length)
    commit({ text: next.text }, reason, native)
  }

  /** The whole text as it is written, where nobody is typing in it. */
  function tidy(engine: PhoneEngine): void {
    const { model } = now.current
    const text = tidied(model.text, engine, model.country)
    if (text === model.text) return
    now.current = { ...now.current, model: { ...model, text } }
    setModel((model) => ({ ...model, text }))
  }

  useEffect(() => {
    const element = input.current
    if (!engine || !element) return
    if (formatting !== 'off' && element.ownerDocument.activeElement !== element) tidy(engine)
    const { model, parse } = now.current
    const before = told.current
    const after = parse(model)
    const corrected = (after.e164 ?? '') !== model.told
    const news = before.possible !== after.possible || before.country !== after.country
    if (corrected || (model.edited && news)) commit({ edited: model.edited }, 'engine', undefined)
    // oxlint-disable-next-line react/exhaustive-deps -- the arrival alone.
  }, [engine])

  useIsomorphicLayoutEffect(() => {
    // Typed before hydration: React keeps the text until its next render.
    const element = input.current
    if (element && element.value !== now.current.model.text) {
      commit({ text: element.value }, 'restored', undefined)
    }
    // oxlint-disable-next-line react/exhaustive-deps -- once.
  }, [])

  useFormReset(input, (event) => {
    setLeft(false)
    const { text, country, provenance } = initialModel(defaultValue, defaultCountry)
    const written = engine && formatting !== 'off' ? tidied(text, engine, undefined) : text
    commit({ text: written, country, provenance, edited: false }, 'reset', event)
  })
  useFormData(input, phone)
  const message = phone.reason && say(messages, `phone.${phone.reason}`)
  useValidity(input, current.text === '' ? undefined : message)

  return {
    phone,
    engine,
    input,
    invalid: left && phone.possible === false && current.text !== '',
    region,
    locale,
    messages,
    choose(country, event) {
      const { model } = now.current
      const plans = formatting === 'off' ? undefined : engine
      const text = textIn(country, model.text, model.country, plans)
      commit({ text, country, provenance: 'user' }, 'country', event)
    },
    onChange,
    onFocus: load,
    onBlur() {
      setLeft(true)
      if (engine && formatting !== 'off') tidy(engine)
    },
  }
}
