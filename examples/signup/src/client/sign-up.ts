import { parse } from 'valibot'
import {
  signUpRefusal,
  type SignUp,
  type SignUpRefusal,
  type VerifiedContacts,
} from '../sign-up-schema.ts'

const unreachable: SignUpRefusal = {
  field: null,
  code: 'unreachable',
  message: 'We could not reach the server. Nothing you typed was lost: please try again.',
}

/** Creates an account. Returns `undefined`, or the backend's refusal. */
export async function signUp(
  values: SignUp,
  contacts: VerifiedContacts,
): Promise<SignUpRefusal | undefined> {
  try {
    const response = await fetch(`/api/sign-up?verify=${contacts}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(values),
    })
    return response.ok ? undefined : parse(signUpRefusal, await response.json())
  } catch {
    return unreachable
  }
}
