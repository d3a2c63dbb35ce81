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
  // Behind a proxy of your own, say where the client's address stands: limits go by it.
  // clientAddress: { trustedProxies: ['10.0.0.0/8'] },
})

export const app = express()
app.use(toExpress(verification)) // answers under /api/verification
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
