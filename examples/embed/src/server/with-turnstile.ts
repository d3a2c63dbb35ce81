import { createVerificationServer } from '@otp-kit/server'
import { turnstile } from '@otp-kit/server/challenge'
import { options } from './options.ts'

export const verification = createVerificationServer({
  ...options,
  challenge: turnstile({
    siteKey: process.env.TURNSTILE_SITE_KEY ?? '',
    secret: process.env.TURNSTILE_SECRET ?? '',
    when: ({ sendsFromAddress }) => sendsFromAddress > 3, // leave it out for every send
  }),
})
