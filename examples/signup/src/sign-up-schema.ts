import {
  verifiedEmail,
  verifiedPhone,
  type VerifiedEmail,
  type VerifiedPhone,
} from '@otp-kit/core/standard-schema'
import * as v from 'valibot'

const text = (name: string, most: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.minLength(1, `Enter your ${name}.`),
    v.maxLength(most, `Use at most ${most} characters.`),
  )

type StandardSchema<T> = { '~standard': Pick<v.StandardProps<T | null, T>, 'validate'> }

/** Returns a valibot schema that validates with a Standard Schema. */
const standard = <T>({ '~standard': schema }: StandardSchema<T>) =>
  v.pipeAsync(
    v.custom<T | null>(() => true),
    v.rawTransformAsync(async ({ dataset, addIssue, NEVER }) => {
      const result = await schema.validate(dataset.value)
      if (!result.issues) return result.value
      for (const { message } of result.issues) addIssue({ message })
      return NEVER
    }),
  )

/** Returns a schema of a contact that does not have to be verified: what is sent is dropped. */
const dropped = <T>() =>
  v.pipe(
    v.custom<T | null>(() => true),
    v.transform(() => null),
  )

const phone = standard(verifiedPhone({ messages: { required: 'Verify your phone number.' } }))
const email = standard(verifiedEmail({ messages: { required: 'Verify your e-mail address.' } }))

/** What has to be verified. The demo has a switch for it; an app of your own has one of them. */
export const verifiedContacts = v.fallback(v.picklist(['both', 'phone', 'email']), 'both')
export type VerifiedContacts = v.InferOutput<typeof verifiedContacts>

/** What the form sends and the backend accepts: one source for both. */
export const signUpSchema = (contacts: VerifiedContacts) =>
  v.objectAsync({
    name: text('name', 100),
    phone: contacts === 'email' ? dropped<VerifiedPhone>() : phone,
    email: contacts === 'phone' ? dropped<VerifiedEmail>() : email,
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
