'use client'

import type { ReactElement } from 'react'
import { clockTime, keyFor, say } from '@otp-kit/core/messages'
import { useSecondsLeft } from '../countdown/use-seconds-left.ts'
import { canSendEntered } from '../hooks/step.ts'
import { useFlow, type FlowContext } from './context.ts'
import { part, type Part } from './part.ts'

/**
 * Sends the code to the entered destination.
 *
 * @attr data-action - What it does: `send`, `check`, `resend` or `change`.
 * @attr data-variant - How prominent it is: `primary`, `secondary` or `link`.
 * @cssclass otp-button - The button.
 */
export const OtpVerificationSendButton: Part<'button'> = part('button', 'SendButton', (context) =>
  context.view.step === 'destination'
    ? {
        type: 'button',
        className: 'otp-button',
        'data-action': 'send',
        // The form's own button is the primary one of the page.
        'data-variant': 'secondary',
        'aria-disabled': canSendEntered(context.snapshot) ? undefined : true,
        onClick: context.sendEntered,
        children: say(context.messages, 'send.label'),
      }
    : null,
)

/**
 * Checks the code in the field.
 *
 * @attr data-action - What it does: `send`, `check`, `resend` or `change`.
 * @attr data-variant - How prominent it is: `primary`, `secondary` or `link`.
 * @attr data-busy - Present while its call is in progress.
 * @cssclass otp-button - The button.
 */
export const OtpVerificationCheckButton: Part<'button'> = part(
  'button',
  'CheckButton',
  ({ view, messages, checkEntered }) => {
    if (view.step !== 'code' || view.status === 'locked') return null
    return {
      type: 'button',
      className: 'otp-button',
      'data-action': 'check',
      'data-variant': 'primary',
      'data-busy': view.status === 'checking' ? '' : undefined,
      'aria-disabled': view.status === 'awaiting' && !view.expired ? undefined : true,
      onClick: checkEntered,
      children: say(messages, 'check.label'),
    }
  },
)

/**
 * Sends the code again, once that is possible; after a failed restore, tries to restore again.
 *
 * @attr data-action - What it does: `send`, `check`, `resend` or `change`.
 * @attr data-variant - How prominent it is: `primary`, `secondary` or `link`.
 * @attr data-busy - Present while its call is in progress.
 * @attr data-label - A label, on an element that reserves its width.
 * @cssclass otp-button - The button.
 * @cssclass otp-stable-width - The label, and the width of the longest.
 */
export const OtpVerificationResendButton: Part<'button'> = part(
  'button',
  'ResendButton',
  (context) => {
    const { view, snapshot, flow } = context
    const { state } = snapshot
    const hasFailedRestore = state.status === 'restoring' && state.problem !== null
    if (view.step !== 'code' || (view.status === 'restoring' && !hasFailedRestore)) return null
    // The first send is in progress.
    if (state.status === 'sending' && !state.from) return null
    if (state.status === 'locked' && state.until === null) return null
    const possible = hasFailedRestore || snapshot.can.resend
    const isOnlyWay = view.expired || view.status === 'locked' || hasFailedRestore
    return {
      type: 'button',
      className: 'otp-button',
      'data-action': 'resend',
      'data-variant': isOnlyWay ? 'primary' : 'link',
      'data-busy': view.status === 'sending' ? '' : undefined,
      'aria-disabled': possible ? undefined : true,
      'aria-describedby': possible ? undefined : context.ids.wait,
      onClick: () => {
        if (hasFailedRestore) return flow.verification.refresh()
        if (snapshot.can.resend) resend(context)
      },
      children: <ResendLabel />,
    }
  },
)

/** Sends the code again, and selects the code in the field, so that the new one replaces it. */
export function resend({ flow, codeRef }: FlowContext, channel?: FlowContext['channel']): void {
  void flow.resend(channel ? { channel } : {})
  codeRef.current?.focus()
  codeRef.current?.select()
}

function ResendLabel(): ReactElement {
  const { flow, snapshot, messages, view, ids } = useFlow('ResendButton')
  const seconds = useSecondsLeft(flow.verification, 'resend')
  if (view.status === 'restoring') return <>{say(messages, 'restore.retry')}</>
  const [ready, busy] = [say(messages, 'resend.label'), say(messages, 'resend.busy')]
  const clock = (time: number) => `(${clockTime(messages, time)})`
  const isWaiting = view.status !== 'sending' && !snapshot.can.resend && Boolean(seconds)
  return (
    <span className="otp-stable-width">
      {/* Reserves the width of each label, so that the button stays where it is. The stylesheet writes them: as text of the
          page they would be found beside the real one. */}
      {[ready, busy].map((each) => (
        <span key={each} aria-hidden="true" data-label={each} />
      ))}
      <span aria-hidden="true">
        <span data-label={ready} />
        <span data-label={` ${clock(longestWait)}`} />
      </span>
      {/* The description has the time in steps: screen readers announce each change of the focused button. As text: Firefox 153
          takes no description from an `aria-label`. */}
      {isWaiting && seconds ? (
        <span id={ids.wait} hidden>
          {say(messages, 'resend.in', {
            time: clockTime(messages, Math.ceil(seconds / describedStep) * describedStep),
          })}
        </span>
      ) : null}
      <span>
        <span>{view.status === 'sending' ? busy : ready}</span>
        {/* The accessible name is the label alone, and stays the same while the time runs; what stands in parentheses is no part
            of a visible label (Understanding WCAG 2.2, 2.5.3). */}
        {isWaiting && seconds ? <span aria-hidden="true"> {clock(seconds)}</span> : null}
      </span>
    </span>
  )
}

/** In seconds. */
const describedStep = 10

/** Seconds whose clock time is as wide as any below ten minutes, in tabular figures. */
const longestWait = 599

/**
 * Goes back to the destination.
 *
 * @attr data-action - What it does: `send`, `check`, `resend` or `change`.
 * @attr data-variant - How prominent it is: `primary`, `secondary` or `link`.
 * @cssclass otp-button - The button.
 */
export const OtpVerificationChangeButton: Part<'button'> = part(
  'button',
  'ChangeButton',
  ({ view, snapshot, messages, flow, allowChange, kind }) =>
    allowChange && view.step !== 'destination' && snapshot.can.change
      ? {
          type: 'button',
          className: 'otp-button',
          'data-action': 'change',
          'data-variant': 'link',
          onClick: flow.change,
          children: say(messages, keyFor(kind.kind, 'change.label')),
        }
      : null,
)
