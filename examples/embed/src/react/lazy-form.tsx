import { lazy, Suspense } from 'react'

const OtpVerification = lazy(() =>
  import('@otp-kit/react/otp-verification').then((module) => ({ default: module.OtpVerification })),
)

export function LazyForm() {
  return (
    <form action="/sign-up" method="post">
      {/* As high as the first step: 157px where the form is narrower than 25rem. */}
      <Suspense fallback={<div style={{ height: 105 }} />}>
        <OtpVerification name="phone" proofName="proof" required />
      </Suspense>
      <button>Create account</button>
    </form>
  )
}
