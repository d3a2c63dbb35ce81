import { isProofError } from '@otp-kit/server'
import { toFastify } from '@otp-kit/server/fastify'
import { fastify } from 'fastify'
import { createAccount } from '../accounts.ts'
import { verification } from './verification.ts'

interface SignUp {
  readonly name: string
  readonly phone: string
  readonly proof: string
}

const text = { type: 'string' }
const body = {
  type: 'object',
  required: ['name', 'phone', 'proof'],
  properties: { name: text, phone: text, proof: text },
}

export const app = fastify()
app.register(toFastify(verification))

app.post<{ Body: SignUp }>('/sign-up', { schema: { body } }, async (request, reply) => {
  const { name, phone, proof } = request.body
  try {
    const { sub, jti } = await verification.verifyProof(proof, { to: phone })
    return reply.code(201).send(await createAccount({ name, phone: sub, verification: jti }))
  } catch (error) {
    if (!isProofError(error)) throw error
    return reply.code(422).send({ message: 'Verify your phone number again.' })
  }
})
