'use client'
import { OtpVerification } from '@otp-kit/react/otp-verification'
import { useState } from 'react'
import '@otp-kit/react/styles.css'

export function SignUpForm() {
  const [phone, setPhone] = useState<{ to: string; proof: string } | null>(null)
  return (
    <form action="/sign-up" method="post">
      <label>
        Name <input name="name" required autoComplete="name" />
      </label>
      <OtpVerification kind="phone" endpoint="/api/verification" required onVerified={setPhone} />
      <input type="hidden" name="phone" value={phone?.to ?? ''} />
      <input type="hidden" name="proof" value={phone?.proof ?? ''} />
      <button>Create account</button>
    </form>
  )
}
