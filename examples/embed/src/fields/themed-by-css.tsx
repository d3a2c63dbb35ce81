import { OtpVerification } from '@otp-kit/react/otp-verification'
import { themeToCss } from '@otp-kit/react/theme'
import '@otp-kit/react/styles.css'
import '@otp-kit/react/presets/minimal.css'

// `style` in server HTML is what the policy forbids; a preset is an attribute.
const css = themeToCss({ mode: 'dark', tokens: { radius: '8px' } }, '.sign-up')

export function ThemedByCss({ nonce }: { nonce: string }) {
  return (
    <form className="sign-up" data-otp-preset="minimal">
      <style nonce={nonce} dangerouslySetInnerHTML={{ __html: css }} />
      <OtpVerification />
    </form>
  )
}
