import {
  parsePhoneWithoutMetadata,
  phoneCharsWithoutMetadata,
  readPhoneText,
} from '@otp-kit/core/phone'
import { enPhone } from '@otp-kit/core/messages'
import type { PhoneMessages } from '@otp-kit/core/messages'
import type { PhoneMetadata, PhoneValue } from '@otp-kit/core/phone'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { ChangeEvent, RefObject } from 'react'
import { useMessages } from '../messages/use-messages.ts'
import { usePageLocale } from '../messages/use-page-locale.ts'
import { activeElementOf } from '../utils/active-element.ts'
import type { Reason } from '../utils/details.ts'
import { reasonOf } from '../utils/reason-of.ts'
import { useFormEntry } from '../utils/use-form-entry.ts'
import { useFormReset } from '../utils/use-form-reset.ts'
import { useIsomorphicLayoutEffect } from '../utils/use-isomorphic-layout-effect.ts'
import { useLatest } from '../utils/use-latest.ts'
import { useValidity } from '../utils/use-validity.tsx'
import type { ValidityProps } from '../utils/use-validity.tsx'
import { whenPointerReleased } from '../utils/when-pointer-released.ts'
import type { PendingInput } from './live-edits.ts'
import type { PhoneFieldOptions } from './phone-field-options.ts'
import { textForCountry } from './phone-model.ts'
import type { LastAction, PhoneModel } from './phone-model.ts'
import { useLiveEdits } from './use-live-edits.ts'
import { usePhoneAnnouncement } from './use-phone-announcement.ts'
import { usePhoneValue } from './use-phone-value.ts'

interface PhoneField {
  readonly input: RefObject<HTMLInputElement | null>
  readonly phone: PhoneValue
  /** The text of the first render. The input holds the text from then on. */
  readonly initialText: string
  readonly metadata: PhoneMetadata | undefined
  readonly loadMetadata: () => void
  readonly locale: string | undefined
  readonly messages: PhoneMessages
  /** There is an error, and it is to be shown. */
  readonly invalid: boolean
  /** The error's message, where it is to be shown. */
  readonly message: string | undefined
  readonly validity: ReturnType<typeof useValidity>
  /** What the field's live region contains. */
  readonly announcement: ReturnType<typeof usePhoneAnnouncement>
  readonly choose: (country: string, event: Event | undefined) => void
  /** Focuses the input, with the caret at the end. */
  readonly focusEnd: () => void
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void
  readonly onBlur: () => void
}

/** Returns the name under which a form's data have the country of a number whose E.164 is unknown. */
export function countryName(name: string): string {
  return `${name}-country`
}

/** The behaviour of a phone field without its elements. */
export function usePhoneField(options: PhoneFieldOptions, inputProps: ValidityProps): PhoneField {
  const { formatting = 'live' } = options
  const input = useRef<HTMLInputElement>(null)
  const pendingInputRef = useRef<PendingInput | null>(null)
  const locale = usePageLocale(options.locale)
  const messages = useMessages(options.messages, enPhone, locale)
  const [isLeft, setIsLeft] = useState(false)
  const [lastAction, setLastAction] = useState<LastAction>({})
  const isFocused = (): boolean =>
    !!input.current && activeElementOf(input.current) === input.current

  const state = usePhoneValue(options, () => {
    if (isFocused()) setLastAction({ reason: 'engine' })
  })
  const { phone, model, metadata, latestRef } = state
  const [initialText] = useState(model.text)

  /** Applies and reports a change by the user. */
  function update(change: Partial<PhoneModel>, reason: Reason, event: Event | undefined): void {
    setLastAction({ reason, country: change.country ?? latestRef.current.phone.country })
    // A value filled in while the focus is elsewhere won't be typed on.
    if (reason !== 'engine') setIsLeft(reason === 'autofill' && !isFocused())
    state.commit(change, reason, event)
  }

  function formatUnlessFocused(): void {
    const { text, country } = latestRef.current.model
    const formatted = isFocused() ? text : state.format(text, country)
    if (formatted !== text) state.amend({ text: formatted })
  }

  useEffect(() => {
    // A key pressed since the render was reported with the metadata already. A field that was left since has formatted its
    // text, which is not reported.
    if (!metadata || state.reportedWith() === metadata) return
    const before = parsePhoneWithoutMetadata(model.text, model)
    formatUnlessFocused()
    const after = state.parse(latestRef.current.model)
    const isCorrected = (after.e164 ?? '') !== model.reported
    const isNews = before.possible !== after.possible || before.country !== after.country
    if (isCorrected || (model.edited && isNews)) {
      update({ edited: model.edited }, 'engine', undefined)
    }
    // oxlint-disable-next-line react/exhaustive-deps -- once, when the metadata is loaded.
  }, [metadata])

  useIsomorphicLayoutEffect(() => {
    // Typed before hydration: React keeps the text until its next render.
    const element = input.current
    if (element && element.value !== latestRef.current.model.text) {
      update({ text: element.value }, 'restored', undefined)
    }
    // oxlint-disable-next-line react/exhaustive-deps -- once.
  }, [])

  useFormReset(input, (event) => {
    validity.clear()
    const initial = state.initial()
    update({ ...initial, text: state.format(initial.text, initial.country) }, 'reset', event)
  })
  useFormEntry(
    input,
    () => latestRef.current.phone.e164,
    // While E.164 is unknown, the data have the text and its country, as without JavaScript.
    (data, name) => {
      const { national, country } = latestRef.current.phone
      if (national && country) data.set(countryName(name), country)
    },
  )
  useLiveEdits(input, metadata, pendingInputRef, latestRef, {
    live: formatting === 'live',
    country: model.country,
    onRefuse(refused, event) {
      setLastAction({ refused })
      options.onValueInvalid?.(refused, { reason: 'typing', event })
    },
    setText: (text) => state.amend({ text }),
  })

  const latestChoose = useLatest((country: string, event: Event | undefined) => {
    const { text, country: previous } = latestRef.current.model
    const chars = metadata
      ? readPhoneText(text, previous).chars
      : phoneCharsWithoutMetadata(text, previous)
    const formatter = formatting === 'off' ? undefined : metadata
    const change = { text: textForCountry(country, text, chars, formatter), country }
    update({ ...change, provenance: 'user' }, 'country', event)
  })

  const missing = inputProps.required ? 'required' : undefined
  const error = model.text === '' ? missing : phone.reason
  const message = error && messages[`phone.${error}`]
  // A number that is too short may still be typed on, one that is too long can't become valid by that.
  const isEntered = /paste|drop|autofill/.test(lastAction.reason ?? '')
  const isImmediate = error === 'too-long' || (isEntered && error !== 'too-short')
  const immediateError = model.edited && isImmediate ? error : undefined
  // An empty field may be left, and filled in later.
  const isJudged = isLeft && model.text !== ''
  const validity = useValidity(input, inputProps, {
    message,
    text: model.text,
    isShown: immediateError !== undefined || (isJudged && error !== undefined),
  })
  const errorOnLeave = isJudged || validity.isReported ? error : undefined
  const invalid = (immediateError ?? errorOnLeave) !== undefined

  return {
    input,
    phone,
    initialText,
    metadata,
    loadMetadata: state.loadMetadata,
    locale,
    messages,
    invalid,
    message: invalid ? message : undefined,
    validity,
    announcement: usePhoneAnnouncement({
      phone,
      lastAction,
      immediateError,
      errorOnLeave,
      messages,
      locale,
    }),
    choose: useCallback((country, event) => latestChoose.current(country, event), [latestChoose]),
    focusEnd: useCallback(() => {
      const element = input.current
      element?.focus()
      element?.setSelectionRange(element.value.length, element.value.length)
    }, []),
    onChange({ currentTarget, nativeEvent, defaultPrevented }) {
      if (defaultPrevented) {
        currentTarget.value = model.text
        return
      }
      const { value } = currentTarget
      const { reason, formatted } = pendingInputRef.current ?? {}
      const { inputType } = nativeEvent as Partial<InputEvent>
      // Formatted since the metadata was loaded: the number is the same.
      if (reason === 'engine') state.amend({ text: value })
      else update({ text: formatted?.text ?? value }, reason ?? reasonOf(inputType), nativeEvent)
    },
    onBlur() {
      if (input.current) whenPointerReleased(input.current, () => setIsLeft(!isFocused()))
      // A refused key is not in the text.
      if (lastAction.refused) setLastAction({})
      formatUnlessFocused()
    },
  }
}
