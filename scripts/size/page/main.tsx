import { OtpVerification } from '@otp-kit/react/otp-verification'
import '@otp-kit/react/styles.css'
import { createRoot } from 'react-dom/client'

createRoot(document.querySelector('#app')!).render(
  <OtpVerification kind="phone" endpoint="/api/verification" defaultCountry="US" />,
)
