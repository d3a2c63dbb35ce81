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
})

export const app = express()
app.use(toExpress(verification)) // answers under /api/verification
app.use(express.json())

app.post('/sign-up', async (request, response) => {
  const { name, phone } = request.body
  try {
    const { sub, jti } = await verification.verifyProof(phone.proof, { to: phone.to })
    // Keep `jti` in a UNIQUE column: one account for each verification.
    const account = await createAccount({ name, phone: sub, verification: jti })
    response.status(201).json(account)
  } catch (error) {
    if (!isProofError(error)) throw error
    response.status(422).json({ phone: 'Verify your phone number again.' })
  }
})
