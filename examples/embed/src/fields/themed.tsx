import { OtpInput } from '@otp-kit/react/otp-input'
import { OtpVerification } from '@otp-kit/react/otp-verification'
import { themeProps, themeToStyle } from '@otp-kit/react/theme'

const theme = { tokens: { colorAccent: '#1d6b43', radius: '8px' } }

export function Themed() {
  return (
    <form style={themeToStyle({ mode: 'dark' })}>
      <OtpVerification theme={theme} />
      <OtpInput aria-label="Voucher" {...themeProps(theme)} />
    </form>
  )
}
