import { readEmail } from '@otp-kit/core/email'
import type { EmailValue } from '@otp-kit/core/email'
import { suggestEmail } from '@otp-kit/core/email/suggest'
import { enEmail } from '@otp-kit/core/messages'
import type { EmailMessages } from '@otp-kit/core/messages'
import { useMemo, useRef, useState } from 'react'
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
import type { EmailFieldOptions } from './email-field-options.ts'
import { replaceText } from './replace-text.ts'
import { useEmailValue } from './use-email-value.ts'

export interface FieldState {
  readonly input: RefObject<HTMLInputElement | null>
  readonly email: EmailValue
  readonly messages: EmailMessages
  readonly validity: ReturnType<typeof useValidity>
  /** The field was left, or its form was to be submitted, with an invalid text, which has not been edited since. */
  readonly invalid: boolean
  /** Why the text is invalid; `undefined` unless `invalid`. */
  readonly message: string | undefined
  /** The address that was probably meant. */
  readonly suggestion: string | undefined
  readonly acceptSuggestion: (event: Event) => void
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void
  readonly onBlur: () => void
}

/** What an e-mail field does, without its elements. */
export function useEmailField(options: EmailFieldOptions, inputProps: ValidityProps): FieldState {
  const { suggestions = true } = options
  const input = useRef<HTMLInputElement>(null)
  const locale = usePageLocale(options.locale)
  const messages = useMessages(options.messages, enEmail, locale)
  const { email, latestRef, initialText, commit } = useEmailValue(options)
  const [wasLeft, setWasLeft] = useState(false)
  const [declined, setDeclined] = useState<string>()
  /** Why the text is being replaced, while it is. */
  const replacing = useRef<Reason | undefined>(undefined)
  const lastReason = useRef<Reason>('typing')

  function change(text: string, reason: Reason, event: Event | undefined): void {
    lastReason.current = reason
    // What was filled in from outside of the field is judged like what was left.
    const isFocused = !!input.current && activeElementOf(input.current) === input.current
    setWasLeft(reason === 'autofill' && !isFocused)
    commit(text, reason, event)
  }

  function replace(text: string, reason: Reason, event: Event | undefined): void {
    replacing.current = reason
    const isReplaced = !!input.current && replaceText(input.current, text)
    replacing.current = undefined
    if (!isReplaced) change(text, reason, event)
  }

  function tidy(event: Event | undefined): void {
    const address = input.current && tidyAddress(input.current)
    if (address) replace(address, lastReason.current, event)
  }

  useIsomorphicLayoutEffect(() => {
    // Text that was typed before hydration stays in the input until React's next render.
    const element = input.current
    if (element && element.value !== latestRef.current.text)
      change(element.value, 'restored', undefined)
    // oxlint-disable-next-line react/exhaustive-deps -- on mount only
  }, [])

  const latestTidy = useLatest(tidy)
  useIsomorphicLayoutEffect(() => {
    const element = input.current
    // Fired by Enter before the form is validated; React's `onChange` is `input`.
    const onCommit = (event: Event): void => latestTidy.current(event)
    element?.addEventListener('change', onCommit)
    return () => element?.removeEventListener('change', onCommit)
  }, [latestTidy])

  useFormReset(input, (event) => {
    setDeclined(undefined)
    validity.clear()
    change(initialText(), 'reset', event)
  })
  useFormEntry(input, () => latestRef.current.address)

  const isEmpty = email.text.trim() === ''
  const missing = inputProps.required ? 'required' : undefined
  const reason = isEmpty ? missing : email.reason
  const message = reason && messages[`email.${reason}`]
  // An empty field may be left, and filled in later.
  const isShown = wasLeft && !isEmpty && reason !== undefined
  const validity = useValidity(input, inputProps, { message, text: email.text, isShown })
  const invalid = isShown || (validity.isReported && reason !== undefined)

  const { address } = email
  const suggested = useMemo(
    () => (suggestions && address !== null ? suggestEmail(address) : undefined),
    [suggestions, address],
  )
  // `gmail.co` may be on its way to `gmail.com`.
  const mayBeUnfinished = !wasLeft && address !== null && suggested?.startsWith(address)
  const suggestion = mayBeUnfinished || declined === address ? undefined : suggested

  return {
    input,
    email,
    messages,
    validity,
    invalid,
    message: invalid ? message : undefined,
    suggestion,
    acceptSuggestion(event) {
      if (suggestion === undefined || address === null) return
      // A user who restores the address meant it.
      setDeclined(address)
      // The pressed button is removed, and focus with it.
      input.current?.focus()
      replace(suggestion, 'suggestion', event)
    },
    onChange({ currentTarget, nativeEvent }) {
      const { isComposing } = nativeEvent as Partial<InputEvent>
      const reason = replacing.current ?? changeReason(nativeEvent)
      const isFilled = reason === 'paste' || reason === 'drop' || reason === 'autofill'
      const address =
        isFilled && !isComposing && !replacing.current ? tidyAddress(currentTarget) : undefined
      if (address) replace(address, reason, nativeEvent)
      else change(currentTarget.value, reason, nativeEvent)
    },
    onBlur() {
      tidy(undefined)
      if (input.current) whenPointerReleased(input.current, () => setWasLeft(true))
    },
  }
}

/** Keyboards fill in a whole address, which `beforeinput` calls typing. */
function changeReason(event: Partial<InputEvent>): Reason {
  const { inputType, data, isComposing } = event
  const isWhole = inputType === 'insertText' && !isComposing && !!data && data.length > 1
  return isWhole ? 'autofill' : reasonOf(inputType)
}

/**
 * Returns the address in a text that the browser calls no address but `readEmail` does: `Ada <ada@example.com>`,
 * full-width letters, an internationalised domain in Safari. With it the form can be submitted.
 */
function tidyAddress({ value, validity }: HTMLInputElement): string | undefined {
  return validity.typeMismatch ? (readEmail(value).address ?? undefined) : undefined
}
