import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import '../theme/styles.css'
import { OtpVerification } from './otp-verification.tsx'

// The guide "Load it later" gives these heights to the placeholder of the flow.
test.each([
  { kind: 'phone', width: '20rem', height: 157 },
  { kind: 'phone', width: '25rem', height: 105 },
  { kind: 'email', width: '20rem', height: 157 },
  { kind: 'email', width: '25rem', height: 105 },
] as const)('the first step for $kind in $width is $height px high', async (each) => {
  const { container } = await render(
    <div style={{ width: each.width, font: '16px/1.5 sans-serif' }}>
      <OtpVerification kind={each.kind} locale="en" />
    </div>,
  )
  const { height } = container.querySelector('.otp-verification')!.getBoundingClientRect()
  expect(Math.round(height)).toBe(each.height)
})
