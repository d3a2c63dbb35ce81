'use client'
import { say } from '@otp-kit/core/messages'
import { useEffect, useRef } from 'react'
import type { AriaAttributes, RefObject } from 'react'
import { useAnnounce } from '../announcer/announce-context.ts'
import type { OtpInputContextValue } from './otp-input-context.ts'

/**
 * Announces completed, filled and refused codes. Returns the ref of the field's own live region, in which a refused paste
 * is visible too; `null` inside a flow, whose region announces instead, and which shows refused pastes itself.
 */
export function useCodeAnnouncements(
  state: OtpInputContextValue,
  ariaInvalid: AriaAttributes['aria-invalid'],
): RefObject<HTMLDivElement | null> | null {
  const { lastAction, complete, messages } = state
  const announceInFlow = useAnnounce()
  const region = useRef<HTMLDivElement>(null)
  const isRefusedPaste = lastAction.refused === 'none' || lastAction.refused === 'several'
  const message = messageOf(state)

  function announce(text: string, isVisible = false): void {
    if (announceInFlow && text && !isVisible) announceInFlow(text, 'polite')
    const { current: element } = region
    if (!element) return
    // Past React: nothing else depends on it, and a second commit at the last key would. A trailing no-break space makes
    // a repeated message a change.
    element.textContent = text && element.textContent === text ? `${text}\u00A0` : text
    element.className = isVisible ? 'otp-problem otp-input-status' : 'otp-status'
  }

  // Once for each action, however often your app renders; no effect at keys about which there is nothing to say.
  useEffect(() => {
    announce(message, isRefusedPaste)
    // oxlint-disable-next-line react/exhaustive-deps -- the message belongs to the action.
  }, [message && lastAction])

  const isInvalid = String(ariaInvalid) === 'true'
  useEffect(() => {
    // A flow has a message of its own for a wrong code.
    if (isInvalid && complete && !announceInFlow) announce(messages['code.rejected'])
    // oxlint-disable-next-line react/exhaustive-deps -- once each time it becomes invalid.
  }, [isInvalid])

  return announceInFlow ? null : region
}

/** Returns what to announce about the last action; `''` for nothing. */
function messageOf({ lastAction, value, shape, mask, messages }: OtpInputContextValue): string {
  const { code, refused, completed } = lastAction
  switch (refused) {
    case 'none':
    case 'several':
      return messages[`code.${refused}`]
    case 'character':
      return messages[shape.charset === 'numeric' ? 'code.only-digits' : 'code.only-characters']
    case 'full':
      return messages['code.complete']
    case undefined:
  }
  if (!completed || code !== value) return ''
  // A masked code must not be read out.
  return /autofill|webotp/.test(completed.reason) && !mask
    ? say(messages, 'code.filled', { code: code.split('').join(' ') })
    : messages['code.complete']
}
