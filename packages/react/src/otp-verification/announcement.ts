import type { Moment, Snapshot, Proof } from '@otp-kit/core'
import type { Kind } from '@otp-kit/core/contract'
import { duration, say, type Messages } from '@otp-kit/core/messages'
import type { Politeness } from '../announcer/announce-context.ts'
import { momentOf } from '../countdown/countdown.ts'
import { flowErrorMessage, flowErrorOf } from './flow-error.ts'

interface Announcement {
  readonly politeness: Politeness
  readonly text: string
}

/**
 * Returns what to announce when the snapshot changes: whole sentences, at relevant changes and at the marks of the
 * remaining time, never each second. An empty text clears the previous announcement.
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
  const error = flowErrorOf(now)
  const retryAt = momentOf(now.state, 'again')
  const seconds = retryAt === null ? null : Math.max(0, Math.ceil((retryAt - at) / 1000))
  const text = error && flowErrorMessage(messages, error, kind, seconds)
  const previousError = flowErrorOf(before)
  const isNewStatus = before.state.status !== now.state.status
  const isNewError =
    isNewStatus ||
    previousError?.type !== error?.type ||
    before.problem !== now.problem ||
    (previousError?.type === 'locked' &&
      error?.type === 'locked' &&
      previousError.retry !== error.retry)
  if (text && isNewError) return { politeness: 'assertive', text }
  const status = statusMessage(messages, before, now, to)
  if (status !== null) return { politeness: 'polite', text: status }
  return isNewStatus || (previousError && !error) ? { politeness: 'polite', text: '' } : null
}

function statusMessage(
  messages: Messages,
  before: Snapshot<Kind, Proof>,
  now: Snapshot<Kind, Proof>,
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
  if (before.mark !== now.mark && (now.mark === 'minute' || now.mark === 'half-minute')) {
    return say(messages, 'expiry.left', {
      time: duration(messages, now.mark === 'minute' ? 60 : 30),
    })
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
