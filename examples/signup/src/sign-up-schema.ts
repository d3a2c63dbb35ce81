import * as v from 'valibot'

const text = (name: string, most: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, `Enter your ${name}.`),
    v.maxLength(most, `Use at most ${most} characters.`),
  )

const verifiedPhone = v.object({ e164: v.string(), proof: v.string() })

/** What the form sends and the backend takes: one source for both. */
export const signUpSchema = v.object({
  name: text('name', 100),
  email: v.pipe(
    text('e-mail address', 254),
    v.email('Enter an e-mail address like name@example.com.'),
  ),
  password: v.pipe(
    v.string(),
    v.minLength(10, 'Use at least 10 characters.'),
    v.maxLength(200, 'Use at most 200 characters.'),
  ),
  phone: v.pipe(
    v.nullable(verifiedPhone),
    v.nonNullable(verifiedPhone, 'Verify your phone number.'),
  ),
})

/** As it stands in the form: no number is verified at first. */
export type SignUpValues = v.InferInput<typeof signUpSchema>
export type SignUp = v.InferOutput<typeof signUpSchema>

/** What the backend answers where it does not create the account: which field, and what to tell the person. */
export const signUpRefusal = v.object({
  field: v.nullable(v.picklist(['name', 'email', 'password', 'phone'])),
  code: v.picklist(['invalid', 'taken', 'proof', 'internal', 'unreachable']),
  message: v.string(),
})
export type SignUpRefusal = v.InferOutput<typeof signUpRefusal>
