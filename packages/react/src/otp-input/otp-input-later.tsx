'use client'
import { loadMessages } from '@otp-kit/core/messages'
import type { CodeMessages } from '@otp-kit/core/messages'
import { useContext, useEffect, useRef } from 'react'
import type { ComponentPropsWithoutRef, ReactElement, RefObject } from 'react'
import { localeHere } from '../country-picker/use-page-locale.ts'
import { AnnounceContext } from '../status/announce-context.ts'
import { useFormReset } from '../utils/use-form-reset.ts'
import { useIsomorphicLayoutEffect } from '../utils/use-isomorphic-layout-effect.ts'
import { useValidity } from '../utils/use-validity.ts'
import { useOtpInput } from './otp-input-context.ts'
import type { Act, OtpInputContextValue } from './otp-input-context.ts'
import { useSlotDragging } from './use-slot-dragging.ts'

interface OtpInputLaterProps {
  readonly input: RefObject<HTMLInputElement | null>
  /** What the host has set on the input. */
  readonly host: Pick<ComponentPropsWithoutRef<'input'>, 'required' | 'aria-invalid'>
}

export type OtpInputLaterType = typeof OtpInputLater

/**
 * What the field does from the first touch on: it speaks, in the page's language, takes
 * slots that are dragged over, and goes back to its beginning with its form.
 * Inside a flow the flow's polite region speaks, and the flow shows what was not taken; alone the field brings a region of
 * its own, in which that is seen, too.
 */
export function OtpInputLater({ input, host }: OtpInputLaterProps): ReactElement | null {
  const state = useOtpInput('Input')
  const { value, defaultValue, length, complete, words, act, change } = state
  const flow = useContext(AnnounceContext)
  const region = useRef<HTMLDivElement>(null)
  const spoken = useRef<Act>(undefined)
  useWords(state)
  useSlotDragging(input)
  const reset = (event?: Event) => change(defaultValue, { reason: 'reset', event }, false)
  useFormReset(input, reset)
  useIsomorphicLayoutEffect(() => {
    const { value: text, defaultValue: first } = input.current!
    // The form was reset before this was here; the field's own effect, which is next, would take that back.
    if (text !== value && text === first) reset()
    // oxlint-disable-next-line react/exhaustive-deps -- as it comes.
  }, [])

  const incomplete = !complete && (value !== '' || host.required)
  useValidity(
    input,
    incomplete ? words?.['code.incomplete'].replace('{length}', String(length)) : undefined,
  )

  function speak(text: string, isShown = false): void {
    // What is shown and said of a refused text inside a flow, the flow says itself.
    if (flow && text && !isShown) flow(text, 'polite')
    const { current: element } = region
    if (!element) return
    // Past React: what is said changes nothing else, and would cost the last key a second commit. A trailing no-break
    // space makes a repeated sentence a change.
    element.textContent = text && element.textContent === text ? `${text}\u00A0` : text
    element.className = isShown ? 'otp-problem otp-input-status' : 'otp-status'
  }
  useEffect(() => {
    // Once for each act, however often the host renders.
    if (!words || act === spoken.current) return
    spoken.current = act
    speak(sentence(state, words), act.refused === 'none' || act.refused === 'several')
  })
  const invalid = String(host['aria-invalid']) === 'true'
  const isSilent = !words
  useEffect(() => {
    // A flow has words of its own for a wrong code.
    if (invalid && complete && words && !flow) speak(words['code.rejected'])
    // oxlint-disable-next-line react/exhaustive-deps -- once for each time that it is found wrong.
  }, [invalid, isSilent])

  if (flow) return null
  return <div ref={region} className="otp-status" role="status" />
}

/**
 * Loads what the field says, in the language asked for, else in that of the page. Where that failed it is tried again
 * when there is something to say.
 */
function useWords({ words, locale, learn, act }: OtpInputContextValue): void {
  const unsaid = !words && (act.refused || act.completed) ? act : undefined
  useEffect(() => {
    let isWanted = true
    const take = (found: CodeMessages) => isWanted && learn?.(found)
    if (learn) loadMessages(localeHere(locale)).then(take, () => {})
    return () => {
      isWanted = false
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each thing that could not be said tries anew.
  }, [learn, locale, unsaid])
}

function sentence(
  { act: { code, refused, completed }, value, shape, mask }: OtpInputContextValue,
  words: CodeMessages,
): string {
  if (refused === 'none' || refused === 'several') return words[`code.${refused}`]
  if (refused === 'character') {
    return words[shape.charset === 'numeric' ? 'code.only-digits' : 'code.only-characters']
  }
  if (refused) return words['code.complete']
  if (!completed || code !== value) return ''
  // Who masks a code does not want it read out.
  return /autofill|webotp/.test(completed.reason) && !mask
    ? words['code.filled'].replace('{code}', code.split('').join(' '))
    : words['code.complete']
}
