'use client'

import type { ReactElement } from 'react'
import type { VerificationState, Proof } from '@otp-kit/core'
import type { Kind } from '@otp-kit/core/contract'
import { clockTime, say } from '@otp-kit/core/messages'
import { useSecondsLeft, useSecondsOf } from '../countdown/use-seconds-left.ts'
import type { DestinationKind } from '../destination-kinds/destination-kind.ts'
import { awaitingOf, destinationOf } from '../hooks/step.ts'
import { isolate } from '../utils/isolate.ts'
import { useFlow, type FlowContext } from './context.ts'
import { flowErrorMessage, flowErrorOf, withoutWait, type FlowError } from './flow-error.ts'
import { part, type Part } from './part.ts'

/**
 * The label of the current step's input.
 *
 * @cssclass otp-label - The label.
 */
export const OtpVerificationLabel: Part<'label'> = part(
  'label',
  'Label',
  ({ view, messages, kind, ids }) => {
    if (view.step === 'verified') return null
    return view.step === 'destination'
      ? {
          className: 'otp-label',
          htmlFor: ids.destination,
          children: messages[`${kind.kind}.label`],
        }
      : { className: 'otp-label', htmlFor: ids.code, children: say(messages, 'code.label') }
  },
)

/**
 * What happens next: how the code is sent, or when it is checked. Renders nothing while an error is shown.
 *
 * @cssclass otp-hint - The hint.
 */
export const OtpVerificationHint: Part<'p'> = part('p', 'Hint', (context) => {
  const hint = hasError(context) ? null : hintOf(context)
  return hint === null ? null : { id: context.ids.hint, className: 'otp-hint', children: hint }
})

/** Returns the default hint of the current step's input. */
export function hintOf(context: FlowContext): string | null {
  const { view, messages, kind, flow, snapshot, autoSubmit } = context
  if (view.step === 'destination') {
    const channel =
      context.channel ?? flow.config?.kinds[kind.kind]?.channels[0] ?? defaultChannel(kind)
    return say(messages, 'send.hint', {
      by: messages[`channel.${channel}.by`],
    })
  }
  if (view.status === 'checking') return say(messages, 'check.busy')
  // A complete code that was corrected, or could not be checked, waits for the button.
  if (view.status === 'locked' || view.expired || !autoSubmit || snapshot.can.check) return null
  return say(messages, 'code.hint-auto', { n: flow.getCodeFieldProps().length })
}

function defaultChannel({ kind }: DestinationKind): 'sms' | 'email' {
  return kind === 'email' ? 'email' : 'sms'
}

/**
 * Says where the code was sent; where there are several channels, by which.
 *
 * @cssclass otp-destination - The sentence.
 */
export const OtpVerificationDestination: Part<'p'> = part('p', 'Destination', (context) => {
  const text = context.view.step === 'code' ? destinationText(context) : null
  return text ? { className: 'otp-destination', children: text } : null
})

function destinationText(context: FlowContext): string | null {
  const { snapshot, messages, kind, maskDestination } = context
  const { state } = snapshot
  if (state.status === 'restoring') return state.problem ? null : say(messages, 'restore.busy')
  const displayed = displayedDestination(state, kind, maskDestination)
  const awaiting = awaitingOf(state)
  if (!awaiting) {
    if (state.status === 'sending' && !state.from) return say(messages, 'send.busy')
    return displayed && isolate(displayed)
  }
  const by = messages[`channel.${awaiting.channel}.by`]
  const to = isolate(displayed ?? awaiting.to)
  if (awaiting.problem?.code === 'send_unconfirmed')
    return say(messages, 'sent.perhaps', { to, by })
  return awaiting.channels.length > 1
    ? say(messages, 'sent.to', { to, by })
    : say(messages, 'sent.short', { to })
}

/** Returns the destination masked; in full once verified, or where `mask` is false and this page knows it. */
export function displayedDestination(
  state: VerificationState<Kind, Proof>,
  kind: DestinationKind,
  mask: boolean,
): string | null {
  const full = destinationOf(state)
  if (full && (!mask || state.status === 'verified')) return kind.format(full)
  const masked = state.status === 'locked' ? state.to : awaitingOf(state)?.to
  return masked ?? (full && kind.mask(full))
}

/**
 * The time left to enter the code, as a clock. Assistive technology can read it, and gets announcements at its
 * marks.
 *
 * @cssclass otp-hint - As a hint.
 * @cssclass otp-expiry - The time left.
 */
export const OtpVerificationExpiry: Part<'p'> = part(
  'p',
  'Expiry',
  ({ snapshot: { state }, view }) => {
    const awaiting = awaitingOf(state)
    if (!awaiting || awaiting.expiresAt === null || view.expired) return null
    return {
      className: 'otp-hint otp-expiry',
      role: 'timer',
      'aria-live': 'off',
      children: <ExpiryClock />,
    }
  },
)

function ExpiryClock(): ReactElement {
  const { flow, messages } = useFlow('Expiry')
  const seconds = useSecondsLeft(flow.verification, 'expiry')
  // `0` while a resend is in progress after the expiry.
  if (!seconds) return <></>
  return <>{say(messages, 'expiry.left', { time: clockTime(messages, seconds) })}</>
}

/**
 * The number of attempts left, where the server provides it.
 *
 * @cssclass otp-hint - As a hint.
 */
export const OtpVerificationAttempts: Part<'p'> = part(
  'p',
  'Attempts',
  ({ snapshot: { state }, messages }) => {
    const left = awaitingOf(state)?.attemptsLeft
    return left == null
      ? null
      : { className: 'otp-hint', children: say(messages, 'attempts.left', { n: left }) }
  },
)

/**
 * What is wrong, and what the user can do; renders nothing while nothing is. Place it directly under the input.
 *
 * @cssclass otp-problem - The error.
 */
export const OtpVerificationProblem: Part<'p'> = part(
  'p',
  'Problem',
  ({ ids, inputError, snapshot, formError }) => {
    const error = flowErrorOf(snapshot)
    if (!inputError && !error && !formError) return null
    const className = 'otp-problem'
    if (error && !inputError) return { className, children: <FlowErrorText error={error} /> }
    return { id: ids.problem, className, children: inputError ?? formError }
  },
)

/**
 * The time in it counts down on the screen only. The input's description has none: Orca reads each change of it aloud, which
 * with Chromium was one each second.
 */
function FlowErrorText({ error }: { error: FlowError }): ReactElement {
  const { flow, messages, kind, ids } = useFlow('Problem')
  const seconds = useSecondsOf(flow.verification, 'again')
  const shown = flowErrorMessage(messages, error, kind.kind, seconds)
  const described = flowErrorMessage(messages, withoutWait(error), kind.kind, null)
  if (shown === described) return <span id={ids.problem}>{shown}</span>
  return (
    <>
      <span>{shown}</span>
      <span id={ids.problem} hidden>
        {described}
      </span>
    </>
  )
}

/** Whether `OtpVerificationProblem` renders something. */
export function hasError({ inputError, formError, snapshot }: FlowContext): boolean {
  return inputError !== null || formError !== null || flowErrorOf(snapshot) !== null
}
