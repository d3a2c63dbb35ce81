import { readEmail } from '@otp-kit/core/email'
import type { EmailValue } from '@otp-kit/core/email'
import { useMemo, useState } from 'react'
import type { RefObject } from 'react'
import type { Reason } from '../utils/details.ts'
import { givenValueOf, isSetEmpty } from '../utils/given-value.ts'
import type { GivenValue } from '../utils/given-value.ts'
import { useLatest } from '../utils/use-latest.ts'
import type { EmailFieldOptions } from './email-field-options.ts'

interface Model {
  readonly text: string
  /** The `value` that the text comes from; `undefined` once the user has changed it. */
  readonly source?: string | null | undefined
  /** The latest `value`. */
  readonly given: GivenValue
  /** `value` is known to be the text rather than the address, so that `''` clears an incomplete one. */
  readonly isTextGiven: boolean
}

export interface HeldEmail {
  readonly email: EmailValue
  /** The value at this moment, also before it is rendered. */
  readonly latestRef: RefObject<EmailValue>
  /** Returns the text that a reset of the form restores. */
  readonly initialText: () => string
  /** Changes the text and reports the value. */
  readonly commit: (text: string, reason: Reason, event: Event | undefined) => void
}

/** Holds the text of a field, controlled or not. */
export function useEmailValue(options: EmailFieldOptions): HeldEmail {
  const { value, defaultValue = '', onValueChange } = options
  const [model, setModel] = useState<Model>(() => ({
    text: asSet(value ?? defaultValue),
    source: value,
    given: value ? 'value' : undefined,
    isTextGiven: false,
  }))
  let email = useMemo(() => readEmail(model.text), [model.text])

  const address = email.address ?? ''
  const isText = !!value && value === model.text && value !== model.source
  const isTextGiven = model.isTextGiven || (isText && value !== address)
  const isTextEmptied = isTextGiven && (value === '' || model.given === 'value')
  const isSet = value
    ? !isText && value !== model.source && value !== address
    : (isTextEmptied && model.text !== '') || isSetEmpty(value, model.given, address)
  const text = isSet ? asSet(value ?? '') : model.text
  if (isSet) email = readEmail(text)
  const given = givenValueOf(value, email.address ?? '', text)
  if (isSet || given !== model.given || isTextGiven !== model.isTextGiven) {
    setModel({ text, source: isSet ? value : model.source, given, isTextGiven })
  }

  const latestRef = useLatest(email)
  return {
    email,
    latestRef,
    initialText: () => asSet(defaultValue),
    commit(text, reason, event) {
      const next = readEmail(text)
      // Another event can come before the next render.
      latestRef.current = next
      setModel(({ given, isTextGiven }) => ({ text, given, isTextGiven }))
      onValueChange?.(next, { reason, event })
    },
  }
}

/**
 * The form in which a text is set by program: Chromium converts internationalised domains only as the user types, and
 * would call them invalid otherwise. What browsers remove from an `input type="email"` would be set again at each render.
 */
function asSet(text: string): string {
  return readEmail(text).address ?? text.replace(/[\r\n]/g, '').trim()
}
