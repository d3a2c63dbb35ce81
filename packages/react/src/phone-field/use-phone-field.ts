import { enPhone, say } from '@otp-kit/core/messages'
import type { PhoneMessages } from '@otp-kit/core/messages'
import { bareChars, parseBarePhone } from '@otp-kit/core/phone'
import type { PhoneEngine, PhoneValue } from '@otp-kit/core/phone'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { ChangeEvent, CompositionEvent, FocusEvent, RefObject } from 'react'
import { countryLabel } from '../country-picker/country-label.ts'
import { usePageLocale } from '../country-picker/use-page-locale.ts'
import { activeElementOf } from '../utils/active-element.ts'
import type { Details, Reason } from '../utils/details.ts'
import { useFormReset } from '../utils/use-form-reset.ts'
import { useIsomorphicLayoutEffect } from '../utils/use-isomorphic-layout-effect.ts'
import { useLatest } from '../utils/use-latest.ts'
import type { WritingRules } from './live-edits.ts'
import { initialModel, textIn } from './phone-model.ts'
import type { PhoneModel } from './phone-model.ts'
import { reasonOf } from '../utils/reason-of.ts'
import { useFormData } from './use-form-data.ts'
import { useOwnVoice } from './use-own-voice.ts'
import { usePlans } from './use-plans.ts'
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
  readonly onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => void
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
  const { plans, load } = usePlans(model.text !== '')
  const engine = plans?.engine
  const locale = usePageLocale(options.locale)
  const { announce, region } = useOwnVoice()
  const [left, setLeft] = useState(false)

  /** A whole text as it is written where its number is, as far as that is wanted and known. */
  const written = (text: string, country: string | undefined): string =>
    plans && formatting !== 'off' ? plans.writing.tidied(text, plans.engine, country) : text

  let current = model
  if (value !== undefined && value !== model.told) {
    // The host's own value: it replaces the text, focused or not.
    current = {
      ...model,
      text: written(value, undefined),
      told: value,
      edited: false,
    }
    setModel(current)
  }

  const parse = ({ text, country, provenance }: PhoneModel): PhoneValue =>
    plans
      ? plans.writing.parsePhone(text, plans.engine, { country, provenance, countries })
      : parseBarePhone(text, { country, provenance })
  // oxlint-disable-next-line react/exhaustive-deps -- `parse` is a function of these.
  const phone = useMemo(() => parse(current), [current, countries, plans])
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
    onValueChange?.(phone, { reason, event })
    if (phone.country !== before.country && phone.provenance === 'number' && phone.country) {
      announce(say(messages, 'country.changed', { country: countryLabel(phone.country, locale) }))
    }
  }

  /** The caret that React's rewriting of the text would lose, for platforms that cannot rewrite it themselves. */
  const caret = useRef<number | null>(null)
  useIsomorphicLayoutEffect(() => {
    const element = input.current
    if (caret.current !== null && element && activeElementOf(element) === element) {
      element.setSelectionRange(caret.current, caret.current)
    }
    caret.current = null
  })

  const rewriting = useRef<Reason | null>(null)
  const rules = useLatest<WritingRules>({
    live: formatting === 'live',
    country: current.country,
    refuse: (reason) => announce(say(messages, `phone.${reason}`), 'assertive'),
  })
  // No key may come between the commit that brings the plans and this.
  useIsomorphicLayoutEffect(
    () =>
      plans && input.current
        ? plans.writing.startLiveEdits(input.current, plans.engine, rules, rewriting)
        : undefined,
    [plans, rules],
  )

  /** Takes what stands in the input now. */
  function take(element: HTMLInputElement, reason: Reason, event: Event): void {
    const { value: text } = element
    const composing = event instanceof InputEvent && event.isComposing
    if (!plans || formatting !== 'live' || composing || reason === 'undo') {
      return commit({ text }, reason, event)
    }
    const at = { text, caret: element.selectionStart ?? text.length }
    const next = plans.writing.settled(at, reason, plans.engine, current.country)
    if (next.text !== text) caret.current = next.caret
    commit({ text: next.text }, reason, event)
  }

  /** Writes the whole text anew, where nobody is typing in it. */
  function tidy(): void {
    const { model } = now.current
    const text = written(model.text, model.country)
    if (text === model.text) return
    now.current = { ...now.current, model: { ...model, text } }
    setModel((model) => ({ ...model, text }))
  }

  useEffect(() => {
    const element = input.current
    if (!engine || !element) return
    if (activeElementOf(element) !== element) tidy()
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
    commit({ text: written(text, country), country, provenance, edited: false }, 'reset', event)
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
      const writer = formatting === 'off' ? undefined : engine
      const chars = plans
        ? plans.writing.readPhoneText(model.text, model.country).chars
        : bareChars(model.text, model.country)
      const text = textIn(country, model.text, chars, writer)
      commit({ text, country, provenance: 'user' }, 'country', event)
    },
    onChange({ currentTarget, nativeEvent }) {
      const act = nativeEvent instanceof InputEvent ? nativeEvent.inputType : undefined
      take(currentTarget, rewriting.current ?? reasonOf(act), nativeEvent)
    },
    onCompositionEnd({ currentTarget, nativeEvent }) {
      take(currentTarget, 'typing', nativeEvent)
    },
    onFocus: load,
    onBlur() {
      setLeft(true)
      tidy()
    },
  }
}
