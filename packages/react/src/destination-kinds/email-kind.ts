import { maskEmail, readEmail } from '@otp-kit/core/email'
import type { DestinationKind } from './destination-kind.ts'

export const emailKind: DestinationKind<'email'> = {
  kind: 'email',
  input: { type: 'email', autoComplete: 'email', inputMode: 'email' },
  prepare() {},
  read: readEmail,
  addressOf: ({ address }) => address,
  destinationOf: ({ address }) => (address === null ? null : { to: address }),
  textOf: ({ text }) => text,
  errorOf({ text, reason }) {
    if (text.trim() === '') return 'email.required'
    return reason ? `email.${reason}` : null
  },
  format: (to) => to,
  mask: (to) => (to.includes('@') ? maskEmail(to) : to),
}
