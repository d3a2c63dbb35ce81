import { OtpVerification } from '@otp-kit/react/otp-verification'

export function EmailCard() {
  return (
    <OtpVerification.Root kind="email" name="email" proofName="proof" required>
      <OtpVerification.DestinationStep>
        <OtpVerification.Label>Work e-mail</OtpVerification.Label>
        <OtpVerification.DestinationField label={null} hint={null} placeholder="ada@example.com" />
        <OtpVerification.Problem />
        <OtpVerification.Hint />
        <OtpVerification.SendButton className="wide">E-mail me a code</OtpVerification.SendButton>
      </OtpVerification.DestinationStep>
      <OtpVerification.CodeStep>
        <OtpVerification.Destination />
        <OtpVerification.CodeField hint={null} />
        <OtpVerification.Problem />
        <OtpVerification.CheckButton />
        <OtpVerification.ResendButton
          render={(props, { busy }) => <button {...props} className={busy ? 'busy' : 'link'} />}
        />
        <OtpVerification.ChangeButton />
      </OtpVerification.CodeStep>
      <OtpVerification.Verified />
      <OtpVerification.Announcer />
    </OtpVerification.Root>
  )
}
