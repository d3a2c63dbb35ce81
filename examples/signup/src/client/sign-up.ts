import { parse } from 'valibot'
import { signUpRefusal, type SignUp, type SignUpRefusal } from '../sign-up-schema.ts'

const unreachable: SignUpRefusal = {
  field: null,
  code: 'unreachable',
  message: 'We could not reach the server. Nothing you typed was lost: please try again.',
}

/** Asks the backend for an account; gives its refusal, or nothing where the account was created. */
export async function signUp(values: SignUp): Promise<SignUpRefusal | undefined> {
  try {
    const response = await fetch('/api/sign-up', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(values),
    })
    return response.ok ? undefined : parse(signUpRefusal, await response.json())
  } catch {
    return unreachable
  }
}
