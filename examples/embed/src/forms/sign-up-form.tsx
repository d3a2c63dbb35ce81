import {
  applyProblem,
  VerifiedEmailField,
  VerifiedPhoneField,
  type VerifiedEmail,
  type VerifiedPhone,
} from '@otp-kit/react/react-hook-form'
import { useForm } from 'react-hook-form'
import { signUp } from './sign-up.ts'

interface SignUp {
  name: string
  phone: VerifiedPhone | null // { e164, proof }
  email: VerifiedEmail | null // { email, proof }
}

export function SignUpForm() {
  const { control, register, handleSubmit, setError, formState } = useForm<SignUp>({
    defaultValues: { name: '', phone: null, email: null },
  })
  const submit = handleSubmit(async (values) => {
    const { refused } = await signUp(values)
    if (refused === 'name') setError('name', { message: 'Enter your name.' })
    else if (refused) {
      applyProblem(setError, refused, { code: 'policy', retry: 'other-number' }, { kind: refused })
    }
  })
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <label>
        Name <input {...register('name')} />
      </label>
      <VerifiedPhoneField control={control} name="phone" defaultCountry="US" required />
      <VerifiedEmailField control={control} name="email" />
      <ul aria-label="Errors">
        {Object.entries(formState.errors).map(([name, error]) => (
          <li key={name}>{error.message}</li>
        ))}
      </ul>
      <button>Create account</button>
    </form>
  )
}
