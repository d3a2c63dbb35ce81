import { EmailField } from '@otp-kit/react/email-field'

export function EmailAddress({ onChange }: { onChange: (address: string | null) => void }) {
  return (
    <>
      <label htmlFor="email">E-mail address</label>
      <EmailField
        id="email"
        name="email"
        required
        onValueChange={({ address }) => onChange(address)}
      />
    </>
  )
}
