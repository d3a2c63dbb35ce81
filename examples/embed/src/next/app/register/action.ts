'use server'

import { isProofError } from '@otp-kit/server'
import { createAccount } from '../../lib/accounts.ts'
import { verification } from '../../lib/verification.ts'

export interface Result {
  readonly error?: string
  readonly done?: true
}

export async function register(_: Result, form: FormData): Promise<Result> {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  if (!text('name')) return { error: 'Enter your name.' }
  try {
    // Last, since it uses the proof up.
    const { sub, jti } = await verification.verifyProof(text('proof'), { to: text('phone') })
    await createAccount({ name: text('name'), phone: sub, verification: jti })
    return { done: true }
  } catch (error) {
    if (!isProofError(error)) throw error
    return { error: 'Verify your phone number again.' }
  }
}
