import {
  createProofVerifier,
  isProofError,
  isProofKeysUnavailableError,
} from '@otp-kit/server/proof'
import { createAccount } from '../accounts.ts'
import { store } from './store.ts'

const { verifyProof } = createProofVerifier({
  jwks: 'https://example.com/api/verification/jwks',
  audience: 'https://example.com', // the proxy's: the first of its `allowedOrigins` by default
  store, // the proxy's
})

export async function signUp(request: Request): Promise<Response> {
  const form = await request.formData()
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  try {
    const { sub, jti } = await verifyProof(text('proof'), {
      to: text('phone'),
      binding: 'browser',
      request,
    })
    await createAccount({ name: text('name'), phone: sub, verification: jti })
    return new Response(null, { status: 303, headers: { location: '/welcome' } })
  } catch (error) {
    if (isProofKeysUnavailableError(error)) return new Response('Try again.', { status: 503 })
    if (!isProofError(error)) throw error
    return new Response('Verify your phone number again.', { status: 422 })
  }
}
