import { valibotResolver } from '@hookform/resolvers/valibot'
import {
  applyProblem,
  VerifiedEmailField,
  VerifiedPhoneField,
} from '@otp-kit/react/react-hook-form'
import { useForm } from 'react-hook-form'
import {
  signUpSchema,
  type SignUp,
  type SignUpValues,
  type VerifiedContacts,
} from '../sign-up-schema.ts'
import { signUp } from './sign-up.ts'
import { TextField } from './text-field.tsx'

const empty: SignUpValues = { name: '', phone: null, email: null, password: '' }

interface SignUpFormProps {
  readonly contacts: VerifiedContacts
  readonly onSignedUp: (name: string) => void
}

export function SignUpForm({ contacts, onSignedUp }: SignUpFormProps) {
  const { control, register, handleSubmit, setError, formState } = useForm<
    SignUpValues,
    unknown,
    SignUp
  >({
    resolver: valibotResolver<SignUpValues, unknown, SignUp>(signUpSchema(contacts)),
    defaultValues: empty,
    mode: 'onTouched',
  })
  const { errors, isSubmitting } = formState

  const submit = handleSubmit(async (values) => {
    const refusal = await signUp(values, contacts)
    if (!refusal) return onSignedUp(values.name)
    const { field, code, message } = refusal
    if (code === 'proof' && field) {
      return applyProblem(setError, field, { code: 'proof_expired', retry: 'new-code' })
    }
    setError(field ?? 'root', { message }, { shouldFocus: true })
  })

  return (
    <form className="form" onSubmit={(event) => void submit(event)} noValidate>
      <TextField
        label="Name"
        autoComplete="name"
        error={errors.name?.message}
        {...register('name')}
      />
      {contacts !== 'email' && (
        <VerifiedPhoneField
          control={control}
          name="phone"
          endpoint="/api/verification"
          defaultCountry="US"
          required
        />
      )}
      {contacts !== 'phone' && (
        <VerifiedEmailField control={control} name="email" endpoint="/api/verification" required />
      )}
      <TextField
        label="Password"
        type="password"
        autoComplete="new-password"
        hint="10 characters or more."
        error={errors.password?.message}
        {...register('password')}
      />
      {errors.root && (
        <p className="form-error" role="alert">
          {errors.root.message}
        </p>
      )}
      <button className="submit" type="submit" aria-disabled={isSubmitting || undefined}>
        {isSubmitting ? 'Creating your account…' : 'Create account'}
      </button>
    </form>
  )
}
