'use client'

import { OtpVerification } from '@otp-kit/react/otp-verification'
import { useActionState } from 'react'
import { register } from './action.ts'

export function RegisterForm() {
  const [{ error, done }, action] = useActionState(register, {})
  if (done) return <p role="status">Welcome.</p>
  return (
    // React resets a form after each action. Prevented, an error costs the user nothing that was entered or verified.
    <form action={action} onReset={(event) => event.preventDefault()}>
      <label>
        Name <input name="name" autoComplete="name" />
      </label>
      <OtpVerification name="phone" proofName="proof" defaultCountry="US" required />
      <p role="alert">{error}</p>
      <button>Create account</button>
    </form>
  )
}
