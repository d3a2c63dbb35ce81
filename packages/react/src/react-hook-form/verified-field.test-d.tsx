import type { Transport, Verification } from '@otp-kit/core'
import type { Control } from 'react-hook-form'
import { expectTypeOf, test } from 'vitest'
import {
  VerifiedEmailField,
  VerifiedPhoneField,
  type VerifiedEmail,
  type VerifiedPhone,
} from './index.ts'

interface SignUp {
  email: string
  mail: VerifiedEmail | null
  phones: { value: VerifiedPhone | null }[]
  contact: { phone: VerifiedPhone | null }
}

declare const control: Control<SignUp>

test('its name is the path of a verified destination', () => {
  expectTypeOf(VerifiedPhoneField).toBeFunction()
  void (<VerifiedPhoneField control={control} name="contact.phone" endpoint="/api/verification" />)
  void (<VerifiedPhoneField control={control} name="phones.0.value" />)
  void (<VerifiedEmailField control={control} name="mail" />)
  // @ts-expect-error -- a string is no verified phone
  void (<VerifiedPhoneField control={control} name="email" />)
  // @ts-expect-error -- a verified phone is no verified address
  void (<VerifiedEmailField control={control} name="contact.phone" />)
  // @ts-expect-error -- no such field
  void (<VerifiedPhoneField control={control} name="contact.fax" />)
})

declare const withoutProofs: Transport<null>
declare const verification: Verification<'email', null>

test('a backend that issues no proofs is rejected', () => {
  expectTypeOf(VerifiedEmailField).toBeFunction()
  void (
    <VerifiedPhoneField
      control={control}
      name="contact.phone"
      // @ts-expect-error -- the form would have nothing that its backend can check
      transport={withoutProofs}
    />
  )
  void (
    <VerifiedEmailField
      control={control}
      name="mail"
      // @ts-expect-error -- the form would have nothing that its backend can check
      verification={verification}
    />
  )
})
