import type { Control } from 'react-hook-form'
import { expectTypeOf, test } from 'vitest'
import { VerifiedPhoneField, type VerifiedPhone } from './index.ts'

interface SignUp {
  email: string
  contact: { phone: VerifiedPhone | null }
}

declare const control: Control<SignUp>

test('its name is the path of a verified phone', () => {
  expectTypeOf(VerifiedPhoneField).toBeFunction()
  void (<VerifiedPhoneField control={control} name="contact.phone" endpoint="/api/verification" />)
  // @ts-expect-error -- a string is not a verified phone
  void (<VerifiedPhoneField control={control} name="email" />)
  // @ts-expect-error -- no such field
  void (<VerifiedPhoneField control={control} name="contact.fax" />)
})
