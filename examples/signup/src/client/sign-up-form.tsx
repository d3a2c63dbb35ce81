import { valibotResolver } from '@hookform/resolvers/valibot'
import { applyProblem, VerifiedPhoneField } from '@otp-kit/react/react-hook-form'
import type { Theme } from '@otp-kit/react/theme'
import { useForm } from 'react-hook-form'
import { signUpSchema, type SignUp, type SignUpValues } from '../sign-up-schema.ts'
import { signUp } from './sign-up.ts'
import { TextField } from './text-field.tsx'

// The page's own colours, so that the field looks like the rest of the form.
const theme: Theme = {
  tokens: {
    colorText: 'var(--text)',
    colorMuted: 'var(--quiet)',
    colorSurface: 'var(--card)',
    colorBorder: 'var(--line)',
    colorAccent: 'var(--accent)',
    colorOnAccent: 'var(--on-accent)',
    colorDanger: 'var(--danger)',
    colorSuccess: 'var(--accent)',
    radius: '0.625rem',
  },
}

const empty: SignUpValues = { name: '', email: '', password: '', phone: null }

export function SignUpForm({ onSignedUp }: { onSignedUp: (name: string) => void }) {
  const { control, register, handleSubmit, setError, formState } = useForm<
    SignUpValues,
    unknown,
    SignUp
  >({
    resolver: valibotResolver<SignUpValues, unknown, SignUp>(signUpSchema),
    defaultValues: empty,
    mode: 'onTouched',
  })
  const { errors, isSubmitting } = formState

  const submit = handleSubmit(async (values) => {
    const refusal = await signUp(values)
    if (!refusal) return onSignedUp(values.name)
    if (refusal.code === 'proof') {
      return applyProblem(setError, 'phone', { code: 'proof_expired', retry: 'new-code' })
    }
    setError(refusal.field ?? 'root', { message: refusal.message }, { shouldFocus: true })
  })

  return (
    <form className="form" onSubmit={(event) => void submit(event)} noValidate>
      <TextField
        label="Name"
        autoComplete="name"
        error={errors.name?.message}
        {...register('name')}
      />
      <TextField
        label="E-mail"
        type="email"
        autoComplete="email"
        error={errors.email?.message}
        {...register('email')}
      />
      <TextField
        label="Password"
        type="password"
        autoComplete="new-password"
        hint="10 characters or more."
        error={errors.password?.message}
        {...register('password')}
      />
      <VerifiedPhoneField
        theme={theme}
        control={control}
        name="phone"
        endpoint="/api/verification"
        defaultCountry="US"
        required
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
