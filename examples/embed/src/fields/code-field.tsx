import { OtpInput } from '@otp-kit/react/otp-input'
import { useState } from 'react'

export function CodeField({ onComplete }: { onComplete: (code: string) => void }) {
  const [error, setError] = useState('')
  return (
    <label>
      Code
      <OtpInput
        name="code"
        length={6}
        onComplete={onComplete}
        onValueChange={() => setError('')}
        onValueInvalid={(reason) => setError(reason === 'none' ? 'That text has no code.' : '')}
      />
      <output>{error}</output>
    </label>
  )
}
