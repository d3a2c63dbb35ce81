import { verifiedPhone } from '@otp-kit/core/standard-schema'
import { isProofError, type VerificationServer } from '@otp-kit/server'
import { Hono } from 'hono'
import { createAccount } from '../accounts.ts'

export function createApp(verification: VerificationServer): Hono {
  const phoneSchema = verifiedPhone({
    verify: (proof, { to }) => verification.verifyProof(proof, { to, consume: false }),
  })
  return new Hono().post('/sign-up', async (c) => {
    const { name, phone } = await c.req.json<{ name?: unknown; phone?: unknown }>()
    const result = await phoneSchema['~standard'].validate(phone)
    if (result.issues) return c.json({ refused: 'phone', message: result.issues[0]?.message }, 422)
    if (typeof name !== 'string' || !name) return c.json({ refused: 'name' }, 422)
    const { e164, proof } = result.value
    try {
      // Uses the proof up, after everything else was checked.
      const { jti } = await verification.verifyProof(proof, { to: e164 })
      return c.json(await createAccount({ name, phone: e164, verification: jti }), 201)
    } catch (error) {
      if (isProofError(error))
        return c.json({ refused: 'phone', message: 'Verify your phone number again.' }, 422)
      throw error
    }
  })
}
