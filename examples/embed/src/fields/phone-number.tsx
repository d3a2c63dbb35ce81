import { PhoneField } from '@otp-kit/react/phone-field'

export function PhoneNumber({ onChange }: { onChange: (e164: string | null) => void }) {
  return (
    <>
      <label htmlFor="phone">Phone number</label>
      <PhoneField
        id="phone"
        name="phone"
        defaultCountry="GB"
        preferredCountries={['GB', 'IE']}
        onValueChange={({ e164, possible }) => onChange(possible ? e164 : null)}
      />
    </>
  )
}
