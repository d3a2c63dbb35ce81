import type { Transport, Verification } from '@otp-kit/core'
import { expectTypeOf, test } from 'vitest'
import { OtpVerification, type OtpVerificationProps } from './index.ts'

declare const transport: Transport
declare const withoutProofs: Transport<null>
declare const verification: Verification<'email', null>

test('the proof is a string', () => {
  void (<OtpVerification onVerified={({ proof }) => expectTypeOf(proof).toEqualTypeOf<string>()} />)
  void (
    <OtpVerification
      kind="email"
      transport={transport}
      onVerified={({ proof }) => expectTypeOf(proof).toEqualTypeOf<string>()}
    />
  )
  expectTypeOf<Parameters<NonNullable<OtpVerificationProps['onVerified']>>[0]>().toEqualTypeOf<{
    readonly to: string
    readonly proof: string
  }>()
})

test('the proof is null with a transport or a verification without proofs', () => {
  void (
    <OtpVerification
      transport={withoutProofs}
      onVerified={({ proof }) => expectTypeOf(proof).toEqualTypeOf<null>()}
    />
  )
  void (
    <OtpVerification.Root
      verification={verification}
      onVerified={({ proof }) => expectTypeOf(proof).toEqualTypeOf<null>()}
    />
  )
  void (
    <OtpVerification
      // @ts-expect-error -- it has no proof for this function
      transport={withoutProofs}
      onVerified={({ proof }: { proof: string }) => proof}
    />
  )
})
