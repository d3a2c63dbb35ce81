'use client'

import { say } from '@otp-kit/core/messages'
import { parseBarePhone } from '@otp-kit/core/phone'
import { useContext, useEffect, useState } from 'react'
import { countryLabel } from '../country-picker/country-label.ts'
import { AnnounceContext } from '../status/announce-context.ts'
import { useIsomorphicLayoutEffect } from '../utils/use-isomorphic-layout-effect.ts'
import { useLatest } from '../utils/use-latest.ts'
import { startLiveEdits } from './live-edits.ts'
import type { FieldState } from './use-phone-field.ts'
import type { Plans } from './use-plans.ts'

interface CompanionProps {
  readonly field: FieldState
  readonly plans: Plans
}

/**
 * What a phone field does once the plans are here: it writes numbers as they are written where they are, corrects what
 * was read without them, and says what is wrong. Renders what the field's polite region holds.
 */
export function Companion({ field, plans }: CompanionProps): string | null {
  useArrival(field, plans)
  useWriting(field, plans)
  return useVoice(field)
}

/** What is known now and was not before is told; the text is left alone under the person's hands. */
function useArrival(field: FieldState, { engine }: Plans): void {
  useEffect(() => {
    const { model } = field.now.current
    // A key that came first was told with all that is known.
    if (model !== field.model) return
    const before = parseBarePhone(model.text, model)
    tidy(field)
    const after = field.parse(field.now.current.model)
    const corrected = (after.e164 ?? '') !== model.told
    const news = before.possible !== after.possible || before.country !== after.country
    if (corrected || (model.edited && news)) {
      field.take({ edited: model.edited }, 'engine', undefined)
    }
    // oxlint-disable-next-line react/exhaustive-deps -- the arrival alone.
  }, [engine])
}

/** Writes the whole text anew, where nobody is typing in it. */
function tidy({ isFocused, now, written, amend }: FieldState): void {
  const { text, country } = now.current.model
  const tidied = isFocused() ? text : written(text, country)
  if (tidied !== text) amend({ text: tidied })
}

function useWriting(field: FieldState, { engine }: Plans): void {
  const { input, ink: inkRef, isFocused, live, model, setAct } = field
  const latest = useLatest({
    field,
    rules: { live, country: model.country, refuse: setAct },
  })

  // No key may come between the commit that brings the plans and this.
  useIsomorphicLayoutEffect(() => {
    const element = input.current
    if (!element) return undefined
    const stop = startLiveEdits(element, engine, latest, inkRef)
    const left = (): void => tidy(latest.current.field)
    element.addEventListener('blur', left)
    return () => {
      stop()
      element.removeEventListener('blur', left)
    }
  }, [engine, input, inkRef, latest])

  // The caret that React's rewriting of the text would lose, for platforms that cannot rewrite it themselves.
  useIsomorphicLayoutEffect(() => {
    const caret = inkRef.current?.at?.caret
    if (caret !== undefined && isFocused()) input.current?.setSelectionRange(caret, caret)
    inkRef.current = null
  })
}

/** What there is to say now; inside a flow its regions say it. A country stays said until there is something else. */
function useVoice(field: FieldState): string | null {
  const { act, phone, invalid, words, locale, loadWords } = field
  const flow = useContext(AnnounceContext)
  const filled = act.reason === 'paste' || act.reason === 'drop' || act.reason === 'autofill'
  // One that is too short may yet be typed on. A flow has its own word for what was left.
  const isToldNow = filled && phone.reason !== 'too-short'
  const reason = act.refused ?? (isToldNow || (invalid && !flow) ? phone.reason : undefined)

  const [country, setCountry] = useState<string>()
  const quiet = act.reason === 'reset' || act.reason === 'restored'
  const moved = act.reason && !quiet && phone.country !== act.country
  const isOver = invalid || quiet || reason || act.reason === 'country'
  const standing = moved && !invalid ? phone.country : isOver ? undefined : country
  if (standing !== country) setCountry(standing)

  useEffect(() => {
    if (phone.reason) loadWords()
  }, [phone.reason, loadWords])

  const text =
    words &&
    [
      standing && say(words, 'country.changed', { country: countryLabel(standing, locale) }),
      reason && words[`phone.${reason}`],
    ]
      .filter(Boolean)
      .join(' ')
  const politeness = act.refused ? 'assertive' : 'polite'
  useEffect(() => {
    if (text) flow?.(text, politeness)
  }, [flow, text, politeness])
  return flow ? null : (text ?? null)
}
