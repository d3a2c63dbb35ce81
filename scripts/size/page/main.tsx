import { OtpVerification } from '@otp-kit/react/otp-verification'
import '@otp-kit/react/styles.css'
import { createRoot } from 'react-dom/client'

const kind = new URLSearchParams(location.search).get('kind') === 'email' ? 'email' : 'phone'

createRoot(document.querySelector('#app')!).render(
  <OtpVerification kind={kind} endpoint="/api/verification" defaultCountry="US" />,
)
