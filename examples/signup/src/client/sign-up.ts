import type { SignUp, SignUpRefusal } from '../sign-up-schema.ts'

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
    return response.ok ? undefined : ((await response.json()) as SignUpRefusal)
  } catch {
    return unreachable
  }
}
