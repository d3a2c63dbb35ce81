import type { Moment, Snapshot, Proof } from '@otp-kit/core'
import type { Kind } from '@otp-kit/core/contract'
import { duration, say, type Messages } from '@otp-kit/core/messages'
import type { Announcement } from '../announcer/announcement-queue.ts'
import { awaitingOf } from '../hooks/step.ts'
import { flowErrorOf, flowErrorText } from './flow-error.ts'

/** The topic of all sentences about the verification: of two that wait, the older one is no longer true. */
export const verificationTopic = 'verification'

/**
 * Returns what to announce when the snapshot changes: whole sentences, at relevant changes and at the marks of the
 * remaining time, never each second.
 */
export function announcementOf(
  messages: Messages,
  before: Snapshot<Kind, Proof>,
  now: Snapshot<Kind, Proof>,
  /** The current time on the verification's clock, for a sentence with the time until a retry. */
  at: Moment,
  kind: Kind,
  to: string,
): Announcement | null {
  const error = isNewError(before, now) ? flowErrorText(messages, now, kind, at) : null
  if (error !== null) return { topic: verificationTopic, politeness: 'assertive', text: error }
  const text = statusMessage(messages, before, now, at, to)
  if (text === null) return null
  const { status } = now.state
  const isProgress = status === 'sending' || status === 'checking'
  return { topic: verificationTopic, politeness: 'polite', text, isProgress }
}

function isNewError(before: Snapshot<Kind, Proof>, now: Snapshot<Kind, Proof>): boolean {
  const previous = flowErrorOf(before)
  const error = flowErrorOf(now)
  return (
    before.state.status !== now.state.status ||
    before.problem !== now.problem ||
    previous?.type !== error?.type ||
    (previous?.type === 'locked' && error?.type === 'locked' && previous.retry !== error.retry)
  )
}

function statusMessage(
  messages: Messages,
  before: Snapshot<Kind, Proof>,
  now: Snapshot<Kind, Proof>,
  at: Moment,
  to: string,
): string | null {
  const was = before.state
  const { state } = now
  if (was.status !== state.status) {
    switch (state.status) {
      case 'sending':
        return say(messages, state.from ? 'resend.busy' : 'send.busy')
      case 'checking':
        return say(messages, 'check.busy')
      case 'verified':
        return say(messages, 'verified.to', { to })
      case 'awaiting':
        if (was.status === 'restoring') return sentMessage(messages, false, now, to)
        return was.status === 'sending' ? sentMessage(messages, was.from !== null, now, to) : null
      case 'idle':
      case 'restoring':
      case 'refused':
      case 'locked':
        return null
    }
  }
  const expiresAt = awaitingOf(state)?.expiresAt ?? null
  const isNewMark = before.mark !== now.mark && now.mark !== null && !now.expired
  if (isNewMark && expiresAt !== null) {
    // Less than at the mark where the device slept.
    const seconds = Math.ceil((expiresAt - at) / 1000)
    return say(messages, 'expiry.left', { time: duration(messages, seconds) })
  }
  if (state.status === 'awaiting' && !before.can.resend && now.can.resend) {
    return say(messages, 'resend.ready')
  }
  return null
}

function sentMessage(
  messages: Messages,
  isResend: boolean,
  { state }: Snapshot<Kind, Proof>,
  to: string,
): string | null {
  if (state.status !== 'awaiting') return null
  const key = !isResend
    ? 'sent.to'
    : state.resendSemantics === 'replaces'
      ? 'sent.replaced'
      : 'sent.again'
  return say(messages, key, { to, by: messages[`channel.${state.channel}.by`] })
}
