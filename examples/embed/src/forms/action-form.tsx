import { OtpVerification } from '@otp-kit/react/otp-verification'
import { useActionState } from 'react'

interface Result {
  readonly done?: boolean
  readonly nameError?: string
  readonly phoneError?: string
}

async function signUp(_: Result, form: FormData): Promise<Result> {
  const response = await fetch('/sign-up', { method: 'POST', body: form })
  return response.json()
}

export function ActionForm() {
  const [{ done, nameError, phoneError }, action, isPending] = useActionState(signUp, {})
  if (done) return <p role="status">Welcome.</p>
  return (
    // React resets a form after each action. Prevented, an error costs the user nothing that was entered or verified.
    <form action={action} onReset={(event) => event.preventDefault()}>
      <label>
        Name <input name="name" autoComplete="name" />
      </label>
      <p role="alert">{nameError}</p>
      <OtpVerification
        name="phone"
        proofName="proof"
        defaultCountry="US"
        required
        error={phoneError}
      />
      <button disabled={isPending}>Create account</button>
    </form>
  )
}
