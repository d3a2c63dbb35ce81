'use client'

import type { ReactElement } from 'react'
import { clockTime, say } from '@otp-kit/core/messages'
import { useSecondsLeft } from '../countdown/use-seconds-left.ts'
import { useFlow, type FlowContext } from './context.ts'
import { part, type Part } from './part.ts'

/** Sends the first message. */
export const OtpVerificationSendButton: Part<'button'> = part('button', 'SendButton', (context) =>
  context.view.step === 'destination'
    ? {
        type: 'button',
        className: 'otp-button',
        'data-variant': 'primary',
        'aria-disabled': context.snapshot.can.send ? undefined : true,
        onClick: context.sendTyped,
        children: say(context.messages, 'send.label'),
      }
    : null,
)

/** Checks the code that stands in the field. */
export const OtpVerificationCheckButton: Part<'button'> = part(
  'button',
  'CheckButton',
  ({ view, snapshot, messages, flow }) => {
    if (view.step !== 'code' || view.status === 'locked') return null
    return {
      type: 'button',
      className: 'otp-button',
      'data-variant': 'primary',
      'data-busy': view.status === 'checking' ? '' : undefined,
      'aria-disabled': snapshot.can.check ? undefined : true,
      onClick: () => snapshot.can.check && void flow.check(),
      children: say(messages, 'check.label'),
    }
  },
)

/** Asks for the code again, once that is possible; after a restoring that failed, tries that again. */
export const OtpVerificationResendButton: Part<'button'> = part(
  'button',
  'ResendButton',
  (context) => {
    const { view, snapshot } = context
    const { state } = snapshot
    const lost = state.status === 'restoring' && state.problem !== null
    if (view.step !== 'code' || (view.status === 'restoring' && !lost)) return null
    // The first message is on its way: there is nothing to send again yet.
    if (state.status === 'sending' && !state.from) return null
    const possible = lost || snapshot.can.resend
    return {
      type: 'button',
      className: 'otp-button',
      // Where a new code is the way on, it is the thing to press.
      'data-variant': view.expired || view.status === 'locked' ? 'secondary' : 'link',
      'data-busy': view.status === 'sending' ? '' : undefined,
      'aria-disabled': possible ? undefined : true,
      onClick: () => {
        if (lost) return context.tryAgain()
        if (snapshot.can.resend) askAgain(context)
      },
      children: <ResendLabel />,
    }
  },
)

/** Asks for the code again; what is typed next is the code, in place of what stands there. */
export function askAgain({ flow, codeRef }: FlowContext, channel?: FlowContext['channel']): void {
  void flow.resend(channel ? { channel } : {})
  codeRef.current?.focus()
  codeRef.current?.select()
}

function ResendLabel(): ReactElement {
  const { flow, snapshot, messages, view } = useFlow('ResendButton')
  const seconds = useSecondsLeft(flow.verification, 'resend')
  if (view.status === 'restoring') return <>{say(messages, 'restore.retry')}</>
  if (view.status === 'sending') return <>{say(messages, 'resend.busy')}</>
  const label = say(messages, 'resend.label')
  if (snapshot.can.resend || !seconds) return <>{label}</>
  // The name that assistive technology reads stays the same while the clock runs.
  return (
    <>
      <span aria-hidden="true">
        {say(messages, 'resend.in', { time: clockTime(messages.locale, seconds) })}
      </span>
      <span className="otp-status">{label}</span>
    </>
  )
}

/** Goes back to the number. */
export const OtpVerificationChangeButton: Part<'button'> = part(
  'button',
  'ChangeButton',
  ({ view, snapshot, messages, flow, allowChange }) =>
    allowChange && view.step !== 'destination' && snapshot.can.change
      ? {
          type: 'button',
          className: 'otp-button',
          'data-variant': 'link',
          onClick: flow.change,
          children: say(messages, 'change.label'),
        }
      : null,
)
