import { OtpVerification } from '@otp-kit/react/otp-verification'
import { useState } from 'react'

interface SignUp {
  readonly name: FormDataEntryValue | null
  readonly phone: FormDataEntryValue | null
  readonly proof: FormDataEntryValue | null
}

/** Returns what the backend has against the number, if anything. */
type Send = (values: SignUp) => Promise<string | undefined>

export function JsonForm({ send }: { send: Send }) {
  const [error, setError] = useState<string>()
  return (
    <form
      onSubmit={async (event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        setError(
          await send({
            name: form.get('name'),
            phone: form.get('phone'),
            proof: form.get('proof'),
          }),
        )
      }}
    >
      <label>
        Name <input name="name" required autoComplete="name" />
      </label>
      <OtpVerification name="phone" proofName="proof" defaultCountry="US" required error={error} />
      <button>Create account</button>
    </form>
  )
}
