import { createVerificationServer, isProofError } from '@otp-kit/server'
import { didit } from '@otp-kit/server/didit'
import { toExpress } from '@otp-kit/server/express'
import express from 'express'
import { createAccount } from './accounts.ts'

const verification = createVerificationServer({
  providers: [didit({ apiKey: process.env.DIDIT_API_KEY ?? '' })],
  secret: process.env.VERIFICATION_SECRET ?? '', // 32 random bytes or more
  allowedOrigins: ['https://example.com'],
  countries: ['US', 'CA', 'MX'],
  // Behind your own proxy, set where the client's IP address is found: limits depend on it.
  // clientAddress: { trustedProxies: ['10.0.0.0/8'] },
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
