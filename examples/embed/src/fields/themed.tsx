import { OtpInput } from '@otp-kit/react/otp-input'
import { OtpVerification } from '@otp-kit/react/otp-verification'
import { themeProps, type Theme } from '@otp-kit/react/theme'
import '@otp-kit/react/styles.css'
import '@otp-kit/react/presets/minimal.css'

const theme: Theme = {
  preset: 'minimal',
  tokens: { radius: '8px', light: { colorAccent: '#1d6b43' }, dark: { colorAccent: '#7bd3a3' } },
}

/** One flow or one field. */
export function Themed() {
  return (
    <>
      <OtpVerification theme={theme} />
      <OtpInput aria-label="Voucher" theme={theme} />
    </>
  )
}

/** All that is inside an element of your own. */
export function ThemedForm() {
  return (
    <form {...themeProps(theme)}>
      <OtpVerification />
      <OtpInput aria-label="Voucher" />
    </form>
  )
}
