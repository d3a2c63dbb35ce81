import { createVerificationServer } from '@otp-kit/server'
import { didit } from '@otp-kit/server/didit'
import { store } from './store.ts'

export const verification = createVerificationServer({
  providers: [didit({ apiKey: process.env.DIDIT_API_KEY ?? '' })],
  secret: process.env.VERIFICATION_SECRET ?? '', // 32 random bytes or more
  allowedOrigins: ['https://example.com'],
  countries: ['US', 'CA', 'MX'],
  store,
  proofKey: process.env.PROOF_KEY ?? '', // signs with ES256
  proofBinding: 'browser', // a stolen proof is of no use elsewhere
})
