'use client'
import { loadMessages } from '@otp-kit/core/messages'
import type { CodeMessages } from '@otp-kit/core/messages'
import { useContext, useEffect, useState } from 'react'
import type { ComponentPropsWithoutRef, ReactElement, RefObject } from 'react'
import { localeHere } from '../country-picker/use-page-locale.ts'
import { AnnounceContext } from '../status/announce-context.ts'
import { useFormReset } from '../utils/use-form-reset.ts'
import { useValidity } from '../utils/use-validity.ts'
import { useOtpInput } from './otp-input-context.ts'
import type { OtpInputContextValue } from './otp-input-context.ts'
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
  const { value, defaultValue, length, complete, words, said, change } = state
  const flow = useContext(AnnounceContext)
  const [region, setRegion] = useState({ text: '', isShown: false, turn: 0 })
  useWords(state)
  useSlotDragging(input)
  useFormReset(input, (event) => {
    change(defaultValue, { reason: 'reset', event }, false)
  })

  const incomplete = !complete && (value !== '' || host.required)
  useValidity(
    input,
    incomplete ? words?.['code.incomplete'].replace('{length}', String(length)) : undefined,
  )

  function speak(text: string, isShown: boolean): void {
    // What is shown and said of a refused text inside a flow, the flow says itself.
    if (flow && text && !isShown) flow(text, 'polite')
    setRegion(({ turn }) => ({ text, isShown, turn: turn + 1 }))
  }
  useEffect(() => {
    if (!said) speak('', false)
    else if (words) speak(sentence(state, words), said.what === 'none' || said.what === 'several')
    // oxlint-disable-next-line react/exhaustive-deps -- once for each thing to say.
  }, [said, words])
  const invalid = String(host['aria-invalid']) === 'true'
  useEffect(() => {
    // A flow has words of its own for a wrong code.
    if (invalid && complete && words && !flow) speak(words['code.rejected'], false)
    // oxlint-disable-next-line react/exhaustive-deps -- once for each time that it is found wrong.
  }, [invalid])

  if (flow) return null
  return (
    <div className={region.isShown ? 'otp-problem otp-input-status' : 'otp-status'} role="status">
      {/* A trailing no-break space makes a repeated sentence a change. */}
      {region.text && region.text + (region.turn % 2 ? '\u00A0' : '')}
    </div>
  )
}

/** Loads what the field says, in the language asked for, else in that of the page. */
function useWords({ words, locale, learn }: OtpInputContextValue): void {
  const isSilent = !words
  useEffect(() => {
    if (isSilent) loadMessages(localeHere(locale)).then(learn, () => {})
    // oxlint-disable-next-line react/exhaustive-deps -- `learn` sets a state.
  }, [isSilent, locale])
}

function sentence({ said, shape, mask }: OtpInputContextValue, words: CodeMessages): string {
  const { what, code } = said!
  if (what === 'none' || what === 'several') return words[`code.${what}`]
  if (what === 'character') {
    return words[shape.charset === 'numeric' ? 'code.only-digits' : 'code.only-characters']
  }
  // Who masks a code does not want it read out.
  return (what === 'autofill' || what === 'webotp') && !mask
    ? words['code.filled'].replace('{code}', code.split('').join(' '))
    : words['code.complete']
}
