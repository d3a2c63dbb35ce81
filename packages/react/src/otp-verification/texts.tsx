'use client'

import type { ReactElement } from 'react'
import { clockTime, say } from '@otp-kit/core/messages'
import { useSecondsLeft, useSecondsOf } from '../countdown/use-seconds-left.ts'
import { useFlow, type FlowContext } from './context.ts'
import { obstacleMessage, obstacleOf, type Obstacle } from './obstacle.ts'
import { part, type Part } from './part.ts'
import { grouped, isolated, masked } from './shown-number.ts'
import { awaitingOf, destinationOf } from './step.ts'

/** Says where the code was sent, and how. */
export const OtpVerificationDestination: Part<'p'> = part('p', 'Destination', (context) => {
  const said = context.view.step === 'code' ? sentence(context) : null
  return said ? { className: 'otp-destination', children: said } : null
})

function sentence({ snapshot: { state }, messages, maskDestination }: FlowContext): string | null {
  if (state.status === 'restoring') return state.problem ? null : say(messages, 'restore.busy')
  if (state.status === 'sending' && !state.from) return say(messages, 'send.busy')
  const awaiting = awaitingOf(state)
  if (!awaiting) return null
  const channel = say(messages, `channel.${awaiting.channel}`)
  const to = isolated(shownDestination(state, maskDestination) ?? awaiting.to)
  const unsure = awaiting.problem?.code === 'send_unconfirmed'
  return say(messages, unsure ? 'sent.perhaps' : 'sent.to', { to, channel })
}

/** The destination as it is shown: masked, or in full where that is wanted and this page knows it. */
export function shownDestination(
  state: FlowContext['snapshot']['state'],
  mask: boolean,
): string | null {
  const full = destinationOf(state)
  // What was verified is shown in full (see `Verified`).
  if (full && (!mask || state.status === 'verified')) return grouped(full)
  return awaitingOf(state)?.to ?? (full && masked(full))
}

/** The time left to type the code, as a clock. Assistive technology is told at the marks instead. */
export const OtpVerificationExpiry: Part<'p'> = part(
  'p',
  'Expiry',
  ({ snapshot: { state }, view }) => {
    const awaiting = awaitingOf(state)
    if (!awaiting || awaiting.expiresAt === null || view.expired) return null
    return { className: 'otp-hint otp-expiry', 'aria-hidden': true, children: <ExpiryClock /> }
  },
)

function ExpiryClock(): ReactElement {
  const { flow, messages } = useFlow('Expiry')
  const seconds = useSecondsLeft(flow.verification, 'expiry')
  // Past while another code is on its way: nothing is left to count.
  if (!seconds) return <></>
  return <>{say(messages, 'expiry.left', { time: clockTime(messages.locale, seconds) })}</>
}

/** How many more codes can be tried, where the backend says so. */
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

/** What stands in the way, and the way on; nothing where nothing does. */
export const OtpVerificationProblem: Part<'p'> = part(
  'p',
  'Problem',
  ({ ids, objection, snapshot, error }) => {
    const obstacle = obstacleOf(snapshot)
    if (!objection && !obstacle && !error) return null
    return {
      id: ids.problem,
      className: 'otp-problem',
      children: objection ?? (obstacle ? <ObstacleText obstacle={obstacle} /> : error),
    }
  },
)

function ObstacleText({ obstacle }: { obstacle: Obstacle }): ReactElement {
  const { flow, messages } = useFlow('Problem')
  const seconds = useSecondsOf(flow.verification, 'again')
  return <>{obstacleMessage(messages, obstacle, seconds)}</>
}
