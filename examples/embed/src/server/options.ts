import { memoryStore, type VerificationServerOptions } from '@otp-kit/server'
import { didit } from '@otp-kit/server/didit'

/** What every example of options has in common. */
export const options = {
  providers: [didit({ apiKey: 'key-for-tests' })],
  secret: 'a secret for tests that is long enough',
  allowedOrigins: ['https://example.com'],
  countries: ['US', 'DE'],
  store: memoryStore({ singleProcess: true }),
} satisfies VerificationServerOptions
