import { createVerificationServer } from '@otp-kit/server'
import { didit } from '@otp-kit/server/didit'

export const verification = createVerificationServer({
  providers: [
    didit({
      apiKey: process.env.DIDIT_API_KEY ?? '',
      baseUrl: process.env.DIDIT_BASE_URL, // in development the simulator's
      allowOtherHost: process.env.NODE_ENV !== 'production',
    }),
  ],
  secret: process.env.VERIFICATION_SECRET ?? '', // 32 random bytes or more
  allowedOrigins: [process.env.VERIFICATION_ORIGIN ?? ''], // of the page with the form
  countries: ['US', 'CA', 'MX'],
})
