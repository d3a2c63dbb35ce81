import type { Channel, ProblemCode, Retry, VerificationConfig } from '@otp-kit/core/contract'
import type { Outcome, Verification, VerificationState } from '@otp-kit/core'
import type { PhoneValue } from '@otp-kit/core/phone'
import { expectTypeOf, test } from 'vitest'
import type { Details } from '../utils/details.ts'
import type {
  ButtonProps,
  CodeProps,
  DestinationProps,
  PhoneVerification,
} from './phone-verification.ts'
import { usePhoneVerification } from './use-phone-verification.ts'

test('the hook has the shape that is documented', () => {
  expectTypeOf(usePhoneVerification).returns.toEqualTypeOf<PhoneVerification>()
  expectTypeOf<PhoneVerification>().toMatchTypeOf<{
    readonly verification: Verification<'phone'>
    readonly state: VerificationState<'phone'>
    readonly config: VerificationConfig | undefined
    readonly problem: { code: ProblemCode; retry: Retry; message: string } | null
    readonly can: { send: boolean; resend: boolean; check: boolean; change: boolean }
    readonly code: string
    setCode(code: string, details?: Details): void
    send(to: PhoneValue | string, o?: { channel?: Channel }): Promise<Outcome>
    resend(o?: { channel?: Channel }): Promise<Outcome>
    check(code?: string): Promise<Outcome>
    change(): void
    reset(): void
  }>()
  expectTypeOf<
    Parameters<NonNullable<Parameters<typeof usePhoneVerification>[0]>['onVerified'] & {}>
  >().toEqualTypeOf<[verified: { readonly to: string; readonly proof: string }]>()
})

test('the state is told apart by its status', () => {
  type State = PhoneVerification['state']
  expectTypeOf<Extract<State, { status: 'verified' }>>().toHaveProperty('proof')
  expectTypeOf<Exclude<State, { status: 'verified' }>>().not.toHaveProperty('proof')
})

declare const flow: PhoneVerification

test('prop getters give what they are given, and their own', () => {
  expectTypeOf(flow.getCodeProps({ id: 'code' })).toEqualTypeOf<{ id: string } & CodeProps>()
  expectTypeOf(flow.getDestinationProps()).toMatchTypeOf<DestinationProps>()
  expectTypeOf(flow.getSendProps({ className: 'big' })).toEqualTypeOf<
    { className: string } & ButtonProps
  >()
})
