import { OtpVerification } from '@otp-kit/react/otp-verification'
import { yourEndpoints } from './your-endpoints.ts'

const transport = yourEndpoints()

export function PhoneStep({ onVerified }: { onVerified: (phone: string) => void }) {
  return (
    <OtpVerification
      transport={transport}
      defaultCountry="US"
      onVerified={({ to }) => onVerified(to)}
    />
  )
}
