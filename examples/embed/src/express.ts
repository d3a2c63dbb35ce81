import { createVerificationServer, isProofError } from '@otp-kit/server'
import { didit } from '@otp-kit/server/didit'
import { toExpress } from '@otp-kit/server/express'
import express from 'express'
import { createAccount } from './accounts.ts'

const verification = createVerificationServer({
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

export const app = express()
app.use(toExpress(verification)) // answers below /api/verification
app.use(express.urlencoded({ extended: false }))

app.post('/sign-up', async (request, response) => {
  const { name, phone, proof } = request.body
  try {
    const { sub, jti } = await verification.verifyProof(proof, { to: phone })
    // Keep `jti` in a UNIQUE column: one account for each verification.
    await createAccount({ name, phone: sub, verification: jti })
    response.redirect(303, '/welcome')
  } catch (error) {
    if (!isProofError(error)) throw error
    response.status(422).send('Verify your phone number again.')
  }
})
