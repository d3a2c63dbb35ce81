import { de } from '@otp-kit/core/messages/de'
import { OtpVerification } from '@otp-kit/react/otp-verification'

const messages = { ...de, 'send.label': 'Code anfordern' }

export function FormInGerman() {
  return <OtpVerification messages={messages} defaultCountry="DE" />
}
