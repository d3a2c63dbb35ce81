import { createVerificationServer } from '@otp-kit/server'
import { didit } from '@otp-kit/server/didit'

export const verification = createVerificationServer({
  providers: [didit({ apiKey: process.env.DIDIT_API_KEY ?? '' })],
  secret: process.env.VERIFICATION_SECRET ?? '', // 32 random bytes or more
  allowedOrigins: ['https://example.com'],
  countries: ['US', 'CA', 'MX'],
  clientAddress: { header: 'x-real-ip' }, // a header that your host sets and clients cannot
})
