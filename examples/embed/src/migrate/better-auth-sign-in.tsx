import { OtpVerification } from '@otp-kit/react/otp-verification'
import { phoneNumberClient } from 'better-auth/client/plugins'
import { createAuthClient } from 'better-auth/react'
import { useState } from 'react'

const authClient = createAuthClient({ plugins: [phoneNumberClient()] })

async function signIn(to: string, proof: string): Promise<boolean> {
  try {
    const { error } = await authClient.phoneNumber.verify({ phoneNumber: to, code: proof })
    return error === null
  } catch {
    return false
  }
}

export function PhoneSignIn({ onSignedIn }: { onSignedIn: () => void }) {
  const [error, setError] = useState<string>()
  return (
    <OtpVerification
      defaultCountry="US"
      error={error}
      onVerified={async ({ to, proof }) => {
        if (await signIn(to, proof)) onSignedIn()
        else setError('You could not be signed in. Verify your number again.')
      }}
    />
  )
}
