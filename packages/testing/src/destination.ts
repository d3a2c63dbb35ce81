import { maskEmail } from '@otp-kit/core/email'
import { maskPhone } from '@otp-kit/core/phone'
import type { Message } from '@otp-kit/simulator'

/** Returns a number without its spaces and punctuation, `+12025550199`; anything else without outer white space. */
export function plainDestination(to: string): string {
  const text = to.trim()
  return text.startsWith('+') ? text.replaceAll(/[^+\d]/g, '') : text
}

function mask(to: string): string {
  return to.includes('@') ? maskEmail(to) : maskPhone(to)
}

/** Returns the error message for a code that is asked for too early, or of the wrong number. */
export function describeArrived(messages: readonly Message[], to?: string): string {
  const wanted = to === undefined ? '' : ` for ${mask(plainDestination(to))}`
  const newest = messages.slice(-5).map((message) => `${mask(message.to)} (${message.channel})`)
  const arrived =
    newest.length === 0
      ? 'Nothing has arrived yet: wait for the send, for example by `await world.waitForCode()`.'
      : `The newest messages are for ${newest.join(', ')}.`
  return `There is no message${wanted}. ${arrived}`
}
