import { OtpVerification } from '@otp-kit/react/otp-verification'
import '@otp-kit/react/styles.css'

export function SignUpForm() {
  return (
    <form action="/sign-up" method="post">
      <label>
        Name <input name="name" required autoComplete="name" />
      </label>
      <OtpVerification
        kind="phone"
        endpoint="/api/verification"
        name="phone"
        proofName="proof"
        defaultCountry="US"
        required
      />
      <button>Create account</button>
    </form>
  )
}
