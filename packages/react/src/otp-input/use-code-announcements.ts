'use client'
import { say } from '@otp-kit/core/messages'
import { useContext, useEffect, useId, useRef } from 'react'
import type { AriaAttributes, RefObject } from 'react'
import { useAnnounce } from '../announcer/announce-context.ts'
import { AutoSubmitContext } from './auto-submit-context.ts'
import type { OtpInputContextValue } from './otp-input-context.ts'
import { refusalMessage } from './refusal-message.ts'

interface CodeAnnouncements {
  /** The field's own live region; `null` inside a flow, whose region announces instead. */
  readonly region: RefObject<HTMLDivElement | null> | null
  readonly regionId: string
  /** The id of the region while what it announces is a problem, and visible. */
  readonly problemId: string | undefined
}

/**
 * Announces completed, filled and refused codes, and why a submission failed. Problems are visible too; inside a flow it
 * shows them itself.
 */
export function useCodeAnnouncements(
  state: OtpInputContextValue,
  ariaInvalid: AriaAttributes['aria-invalid'],
  /** Why a submission failed. */
  error: string | undefined,
): CodeAnnouncements {
  const { lastAction, complete, messages } = state
  const announceInFlow = useAnnounce()
  const region = useRef<HTMLDivElement>(null)
  const isAutoSubmitted = useContext(AutoSubmitContext)
  const regionId = useId()
  // One character too many is no problem: the code is complete.
  const isRefused = lastAction.refused !== undefined && lastAction.refused !== 'full'
  const message = error ?? messageOf(state, isAutoSubmitted)
  const isProblem = isRefused || error !== undefined

  function announce(text: string, isVisible = false): void {
    if (announceInFlow && text && !isVisible) announceInFlow(text, 'polite')
    const { current: element } = region
    if (!element) return
    // Not by React: nothing else depends on it, and state would cost a second commit at the last key. A trailing no-break
    // space makes a repeated message a change.
    element.textContent = text && element.textContent === text ? `${text}\u00A0` : text
    element.className = isVisible ? 'otp-problem otp-input-status' : 'otp-status'
  }

  // Once for each action, however often your app renders; no effect at keys about which there is nothing to say.
  useEffect(() => {
    announce(message, isProblem)
    // oxlint-disable-next-line react/exhaustive-deps -- the message belongs to the action.
  }, [message && lastAction, error])

  const isInvalid = String(ariaInvalid) === 'true'
  useEffect(() => {
    // A flow has a message of its own for a wrong code.
    if (isInvalid && complete && !announceInFlow) announce(messages['code.rejected'])
    // oxlint-disable-next-line react/exhaustive-deps -- once each time it becomes invalid.
  }, [isInvalid])

  return {
    region: announceInFlow ? null : region,
    regionId,
    problemId: isProblem && !announceInFlow ? regionId : undefined,
  }
}

/** Returns what to announce about the last action; `''` for nothing. */
function messageOf(
  { lastAction, value, shape, mask, messages }: OtpInputContextValue,
  isAutoSubmitted: boolean,
): string {
  const { code, refused, completed } = lastAction
  if (refused === 'full') return messages['code.complete']
  if (refused) return refusalMessage(messages, refused, shape.charset)
  if (!completed || code !== value) return ''
  // A masked code must not be read out.
  if (/autofill|webotp/.test(completed.reason) && !mask) {
    return say(messages, 'code.filled', { code: code.split('').join(' ') })
  }
  return isAutoSubmitted ? '' : messages['code.complete']
}
