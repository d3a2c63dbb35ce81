import * as v from 'valibot'

const text = (name: string, most: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, `Enter your ${name}.`),
    v.maxLength(most, `Use at most ${most} characters.`),
  )

const verifiedPhone = v.object({ e164: v.string(), proof: v.string() })
const verifiedEmail = v.object({ email: v.string(), proof: v.string() })

const phone = v.pipe(
  v.nullable(verifiedPhone),
  v.nonNullable(verifiedPhone, 'Verify your phone number.'),
)
const noPhone = v.pipe(
  v.nullable(verifiedPhone),
  v.transform(() => null),
)
const email = v.pipe(
  v.nullable(verifiedEmail),
  v.nonNullable(verifiedEmail, 'Verify your e-mail address.'),
)
const noEmail = v.pipe(
  v.nullable(verifiedEmail),
  v.transform(() => null),
)

/** What has to be verified. The demo has a switch for it; an app of your own has one of them. */
export const verifiedContacts = v.fallback(v.picklist(['both', 'phone', 'email']), 'both')
export type VerifiedContacts = v.InferOutput<typeof verifiedContacts>

/** What the form sends and the backend accepts: one source for both. */
export const signUpSchema = (contacts: VerifiedContacts) =>
  v.object({
    name: text('name', 100),
    phone: contacts === 'email' ? noPhone : phone,
    email: contacts === 'phone' ? noEmail : email,
    password: v.pipe(
      v.string(),
      v.minLength(10, 'Use at least 10 characters.'),
      v.maxLength(200, 'Use at most 200 characters.'),
    ),
  })

/** The form's values: nothing is verified at first. */
export type SignUpValues = v.InferInput<ReturnType<typeof signUpSchema>>
export type SignUp = v.InferOutput<ReturnType<typeof signUpSchema>>

/** The backend's answer where it does not create the account: the field, and a message for the user. */
export const signUpRefusal = v.object({
  field: v.nullable(v.picklist(['name', 'phone', 'email', 'password'])),
  code: v.picklist(['invalid', 'taken', 'proof', 'internal', 'unreachable']),
  message: v.string(),
})
export type SignUpRefusal = v.InferOutput<typeof signUpRefusal>
