import { OtpVerification } from '@otp-kit/react/otp-verification'
import '@otp-kit/react/styles.css'

export default function Page() {
  return <OtpVerification kind="email" endpoint="/api/verification" />
}
