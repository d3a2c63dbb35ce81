import { isProofError } from '@otp-kit/server'
import { createAccount } from '../../lib/accounts.ts'
import { verification } from '../../lib/verification.ts'

export async function POST(request: Request): Promise<Response> {
  const form = await request.formData()
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  try {
    const { sub, jti } = await verification.verifyProof(text('proof'), { to: text('phone') })
    // Keep `jti` in a UNIQUE column: one account for each verification.
    await createAccount({ name: text('name'), phone: sub, verification: jti })
    return new Response(null, { status: 303, headers: { location: '/welcome' } })
  } catch (error) {
    if (!isProofError(error)) throw error
    return new Response('Verify your phone number again.', { status: 422 })
  }
}
