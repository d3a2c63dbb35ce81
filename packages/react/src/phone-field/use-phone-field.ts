import { bareChars } from '@otp-kit/core/phone'
import { enFirstPhone } from '@otp-kit/core/messages'
import type { FirstPhoneMessages, PhoneMessages } from '@otp-kit/core/messages'
import type { PhoneReason } from '@otp-kit/core/phone'
import { useRef, useState } from 'react'
import type { ChangeEvent, RefObject } from 'react'
import { usePageLocale } from '../country-picker/use-page-locale.ts'
import { useMessages } from '../messages/use-messages.ts'
import { activeElementOf } from '../utils/active-element.ts'
import type { Reason } from '../utils/details.ts'
import { reasonOf } from '../utils/reason-of.ts'
import { useFormReset } from '../utils/use-form-reset.ts'
import { useIsomorphicLayoutEffect } from '../utils/use-isomorphic-layout-effect.ts'
import { useValidity } from '../utils/use-validity.ts'
import type { Ink } from './live-edits.ts'
import type { PhoneFieldOptions } from './phone-field-options.ts'
import { textIn } from './phone-model.ts'
import type { PhoneModel } from './phone-model.ts'
import { useFormData } from './use-form-data.ts'
import { usePhoneValue } from './use-phone-value.ts'
import type { HeldPhone } from './use-phone-value.ts'

/** The last thing that was done, for who says what came of it. */
export interface Act {
  readonly reason?: Reason | undefined
  /** Where the number was, or was to be. */
  readonly country?: string | undefined
  /** Why a key was not taken. */
  readonly refused?: PhoneReason | undefined
}

export interface FieldState extends HeldPhone {
  readonly input: RefObject<HTMLInputElement | null>
  readonly ink: RefObject<Ink | null>
  readonly live: boolean
  readonly act: Act
  readonly setAct: (act: Act) => void
  /** What is wrong is worth showing: the field was left, and not touched since. */
  readonly invalid: boolean
  /** What is wrong, in words, once that is worth showing and the words are here. */
  readonly message: string | undefined
  readonly locale: string | undefined
  readonly first: FirstPhoneMessages
  readonly words: PhoneMessages | undefined
  readonly loadWords: () => void
  readonly isFocused: () => boolean
  /** Takes what the person has done and tells it. */
  readonly take: (change: Partial<PhoneModel>, reason: Reason, event: Event | undefined) => void
  readonly choose: (country: string, event: Event | undefined) => void
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void
  /** The person is about to use the field. */
  readonly onFocus: () => void
  readonly onBlur: () => void
}

/** What a phone field does from the start, without its elements; what only plans can do is its companion's. */
export function usePhoneField(options: PhoneFieldOptions): FieldState {
  const { formatting = 'live' } = options
  const input = useRef<HTMLInputElement>(null)
  const ink = useRef<Ink | null>(null)
  const locale = usePageLocale(options.locale)
  const { first, all: words, load: loadWords } = useMessages(options.messages, enFirstPhone, locale)
  const [left, setLeft] = useState(false)
  const [act, setAct] = useState<Act>({})
  const isFocused = (): boolean =>
    !!input.current && activeElementOf(input.current) === input.current

  const held = usePhoneValue(options, () => {
    if (isFocused()) setAct({ reason: 'engine' })
  })
  const { phone, plans, now } = held

  function take(change: Partial<PhoneModel>, reason: Reason, event: Event | undefined): void {
    setAct({ reason, country: change.country ?? now.current.phone.country })
    // What was filled in from elsewhere is as good as left.
    if (reason !== 'engine') setLeft(reason === 'autofill' && !isFocused())
    held.commit(change, reason, event)
  }

  useIsomorphicLayoutEffect(() => {
    // Typed before hydration: React keeps the text until its next render.
    const element = input.current
    if (element && element.value !== now.current.model.text) {
      take({ text: element.value }, 'restored', undefined)
    }
    // oxlint-disable-next-line react/exhaustive-deps -- once.
  }, [])

  useFormReset(input, (event) => {
    const initial = held.initial()
    take({ ...initial, text: held.written(initial.text, initial.country) }, 'reset', event)
  })
  useFormData(input, now)

  const reason = held.model.text === '' ? undefined : phone.reason
  const message = reason && words?.[`phone.${reason}`]
  // Before its words are here a wrong number is still one, and must not pass for a valid one.
  useValidity(input, reason && (message ?? first['phone.label']))
  const invalid = left && reason !== undefined

  return {
    ...held,
    input,
    ink,
    live: formatting === 'live',
    act,
    setAct,
    invalid,
    message: invalid ? message : undefined,
    locale,
    first,
    words,
    loadWords,
    isFocused,
    take,
    choose(country, event) {
      const { text, country: had } = now.current.model
      const chars = plans ? plans.writing.readPhoneText(text, had).chars : bareChars(text, had)
      const engine = formatting === 'off' ? undefined : plans?.engine
      take(
        { text: textIn(country, text, chars, engine), country, provenance: 'user' },
        'country',
        event,
      )
    },
    onChange({ currentTarget: { value }, nativeEvent }) {
      const { inputType } = nativeEvent as Partial<InputEvent>
      const { reason = reasonOf(inputType), at } = ink.current ?? ({} as Partial<Ink>)
      take({ text: at ? at.text : value }, reason, nativeEvent)
    },
    onFocus() {
      held.load()
      loadWords()
    },
    onBlur() {
      setLeft(true)
    },
  }
}
