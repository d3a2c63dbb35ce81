import { mailboxKey, maskEmail, readEmail } from '@otp-kit/core/email'
import { ProblemError } from '../answer.ts'
import type { KindRules } from './kind-rules.ts'

export const emailRules: KindRules = {
  read({ to }) {
    const { address, reason = 'empty' } = readEmail(to)
    if (address !== null) return address
    throw new ProblemError('destination_invalid', {
      detail: `The address was not accepted: ${reason}.`,
    })
  },
  mask: maskEmail,
  channels: (_, channels) => channels,
  // Aliases of one mailbox are separate verifications at the provider; upper and lower case are not.
  providerKey: (address) => address.toLowerCase(),
  limitKey: mailboxKey,
  // Whoever owns a domain has any number of addresses there.
  group: (address) => ({ limit: 'domainPerHour', key: mailboxKey(address).replace(/^.*@/, '') }),
  country: () => null,
  // Nobody is paid for an e-mail, and a public domain is shared by so many that strangers could pause it for all of them.
  isPumped: false,
  countries: () => null,
}
