import type { Channel, ProblemCode, Retry, VerificationConfig } from '@otp-kit/core/contract'
import type { Awaiting, Outcome, Transport, Verification, VerificationState } from '@otp-kit/core'
import type { PhoneValue } from '@otp-kit/core/phone'
import { expectTypeOf, test } from 'vitest'
import type { Details } from '../utils/details.ts'
import type {
  ButtonProps,
  CodeFieldProps,
  DestinationFieldProps,
  PhoneVerification,
  Verified,
} from './verification-types.ts'
import { usePhoneVerification } from './use-phone-verification.ts'

test('has the documented shape', () => {
  expectTypeOf(usePhoneVerification()).toEqualTypeOf<PhoneVerification>()
  expectTypeOf<PhoneVerification>().toMatchTypeOf<{
    readonly verification: Verification<'phone'>
    readonly state: VerificationState<'phone'>
    readonly step: 'destination' | 'code' | 'verified'
    readonly awaiting: Awaiting<'phone'> | null
    readonly expired: boolean
    readonly incorrect: boolean
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
  usePhoneVerification({
    onVerified: (verified) => expectTypeOf(verified).toEqualTypeOf<Verified>(),
  })
})

test('the status discriminates the state', () => {
  type State = PhoneVerification['state']
  expectTypeOf<Extract<State, { status: 'verified' }>>().toHaveProperty('proof')
  expectTypeOf<Exclude<State, { status: 'verified' }>>().not.toHaveProperty('proof')
})

declare const withoutProofs: Transport<null>

test('a transport without proofs makes the proof null', () => {
  const { state } = usePhoneVerification({
    transport: withoutProofs,
    onVerified: ({ proof }) => expectTypeOf(proof).toEqualTypeOf<null>(),
  })
  type Proved = Extract<typeof state, { status: 'verified' }>
  expectTypeOf<Proved['proof']>().toEqualTypeOf<null>()
})

declare const flow: PhoneVerification

test('prop getters return the given props and their own', () => {
  expectTypeOf(flow.getCodeFieldProps({ id: 'code' })).toEqualTypeOf<
    { id: string } & CodeFieldProps
  >()
  expectTypeOf(flow.getDestinationFieldProps()).toMatchTypeOf<DestinationFieldProps<'phone'>>()
  expectTypeOf(flow.getSendButtonProps({ className: 'big' })).toEqualTypeOf<
    { className: string } & ButtonProps
  >()
})
