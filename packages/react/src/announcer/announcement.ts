import type { Moment, Snapshot } from '@otp-kit/core'
import { say, type Messages } from '@otp-kit/core/messages'
import { momentOf } from '../countdown/countdown.ts'
import { obstacleMessage, obstacleOf } from '../otp-verification/obstacle.ts'
import type { Politeness } from './announce-context.ts'

interface Announcement {
  readonly politeness: Politeness
  readonly text: string
}

/**
 * What is said when `before` has become `now`: whole sentences, at a change that matters and at the marks of the clock,
 * never each second. Where only something is over, `text` is empty.
 */
export function announcementOf(
  messages: Messages,
  before: Snapshot,
  now: Snapshot,
  /** The moment of it, for a sentence that names the time until another try. */
  at: Moment,
  to: string,
): Announcement | null {
  const obstacle = obstacleOf(now)
  const again = momentOf(now.state, 'again')
  const seconds = again === null ? null : Math.max(0, Math.ceil((again - at) / 1000))
  const text = obstacle && obstacleMessage(messages, obstacle, seconds)
  const had = obstacleOf(before)
  const settled = before.state.status !== now.state.status
  if (
    obstacle &&
    text &&
    (settled || had?.type !== obstacle.type || before.problem !== now.problem)
  ) {
    return { politeness: 'assertive', text }
  }
  const polite = politeOf(messages, before, now, to)
  if (polite !== null) return { politeness: 'polite', text: polite }
  // What was said is over: nobody who reads on is to find it.
  return settled || (had && !obstacle) ? { politeness: 'polite', text: '' } : null
}

function politeOf(messages: Messages, before: Snapshot, now: Snapshot, to: string): string | null {
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
        if (was.status === 'restoring') return sent(messages, false, now, to)
        return was.status === 'sending' ? sent(messages, was.from !== null, now, to) : null
      case 'idle':
      case 'restoring':
      case 'refused':
      case 'locked':
        return null
    }
  }
  if (before.mark !== now.mark && now.mark === 'minute') return say(messages, 'expiry.minute')
  if (before.mark !== now.mark && now.mark === 'half-minute') {
    return say(messages, 'expiry.half-minute')
  }
  if (state.status === 'awaiting' && !before.can.resend && now.can.resend) {
    return say(messages, 'resend.ready')
  }
  return null
}

function sent(messages: Messages, again: boolean, { state }: Snapshot, to: string): string | null {
  if (state.status !== 'awaiting') return null
  const channel = say(messages, `channel.${state.channel}`)
  const done = say(messages, again ? 'sent.again' : 'sent.to', { to, channel })
  return again && state.resendSemantics === 'replaces'
    ? `${done} ${say(messages, 'sent.replaces')}`
    : done
}
