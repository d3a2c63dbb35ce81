import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { VerifiedPhoneField, type VerifiedPhone } from '@otp-kit/react/react-hook-form'
import { useForm } from 'react-hook-form'
import { signUpSchema } from './schemas/zod.ts'

interface Values {
  name: string
  phone: VerifiedPhone | null
}

interface SignUp extends Values {
  phone: VerifiedPhone
}

export function FormWithSchema({ onSignUp }: { onSignUp: (values: SignUp) => void }) {
  const { control, register, handleSubmit } = useForm<Values, unknown, SignUp>({
    resolver: standardSchemaResolver(signUpSchema),
    defaultValues: { name: '', phone: null },
  })
  return (
    <form onSubmit={(event) => void handleSubmit(onSignUp)(event)} noValidate>
      <input aria-label="Name" {...register('name')} />
      <VerifiedPhoneField control={control} name="phone" />
      <button>Create account</button>
    </form>
  )
}
