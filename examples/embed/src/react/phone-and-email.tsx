import { OtpVerification } from '@otp-kit/react/otp-verification'

export function ContactForm() {
  return (
    <form action="/contact" method="post">
      <OtpVerification name="phone" proofName="phoneProof" defaultCountry="US" required />
      <OtpVerification kind="email" name="email" proofName="emailProof" required />
      <button>Save</button>
    </form>
  )
}
