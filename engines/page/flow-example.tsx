import { OtpVerification } from '@otp-kit/react/otp-verification'

/** The flow in a language, by the demo's proxy. */
export function FlowExample({ parameters }: { readonly parameters: URLSearchParams }) {
  return (
    <OtpVerification
      kind="phone"
      endpoint="/api/verification"
      defaultCountry="US"
      locale={parameters.get('locale') ?? 'en'}
    />
  )
}
