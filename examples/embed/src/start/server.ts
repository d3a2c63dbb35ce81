import { createVerificationServer, isProofError } from '@otp-kit/server'
import { didit } from '@otp-kit/server/didit'
import { toExpress } from '@otp-kit/server/express'
import express from 'express'

const { DIDIT_API_KEY, DIDIT_BASE_URL, PORT, VERIFICATION_ORIGIN, VERIFICATION_SECRET } =
  process.env

const verification = createVerificationServer({
  providers: [
    didit({
      apiKey: DIDIT_API_KEY ?? '',
      baseUrl: DIDIT_BASE_URL, // in development the simulator's
      allowOtherHost: process.env.NODE_ENV !== 'production',
    }),
  ],
  secret: VERIFICATION_SECRET ?? '',
  allowedOrigins: [VERIFICATION_ORIGIN ?? ''], // of the page with the form
  countries: ['US', 'CA', 'MX'],
})

const app = express()
app.use(toExpress(verification)) // answers below /api/verification
app.use(express.urlencoded({ extended: false }))

app.post('/sign-up', async (request, response) => {
  const { name, phone, proof } = request.body
  try {
    const { sub } = await verification.verifyProof(proof, { to: phone })
    response.send(`Welcome, ${name}. Your number is ${sub}.`)
  } catch (error) {
    if (!isProofError(error)) throw error
    response.status(422).send('Verify your phone number again.')
  }
})

export const server = app.listen(Number(PORT), 'localhost')
