import { ar } from '@otp-kit/core/messages/ar'
import { OtpVerification } from '@otp-kit/react/otp-verification'

// One message of your own; all others are those of the catalogue.
const messages = { ...ar, 'send.label': 'أرسل الرمز' }

/** In Arabic from the first render, on the server too. */
export function InArabic() {
  return <OtpVerification messages={messages} />
}
