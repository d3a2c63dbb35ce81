import { OtpVerification } from '@otp-kit/react/otp-verification'
import type { ComponentProps } from 'react'

/** In the place of your design system's. */
function Button({ variant, ...props }: ComponentProps<'button'> & { variant: string }) {
  return <button {...props} className={`button button-${variant}`} />
}

export function PhoneCard() {
  return (
    <OtpVerification.Root
      name="phone"
      proofName="proof"
      defaultCountry="US"
      render={(props, { step }) => <section {...props} aria-label={`Phone number: ${step}`} />}
    >
      <OtpVerification.DestinationStep>
        <OtpVerification.DestinationField />
        <OtpVerification.Problem />
        <OtpVerification.Channels />
        <OtpVerification.SendButton render={<Button variant="primary" />} />
      </OtpVerification.DestinationStep>
      <OtpVerification.CodeStep>
        <OtpVerification.Destination />
        <OtpVerification.CodeField />
        <OtpVerification.Problem />
        <OtpVerification.Expiry />
        <OtpVerification.Channels />
        <OtpVerification.ResendButton
          render={(props, { busy }) => <Button {...props} variant={busy ? 'busy' : 'link'} />}
        />
        <OtpVerification.ChangeButton render={<Button variant="link" />} />
      </OtpVerification.CodeStep>
      <OtpVerification.Verified />
      <OtpVerification.Announcer />
    </OtpVerification.Root>
  )
}
