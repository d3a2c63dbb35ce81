/** What a field is for, which decides the text that is typed into it and the plain input it is compared with. */
export type Kind = 'code' | 'phone'

export const kinds: readonly Kind[] = ['code', 'phone']

/** A measured field: `src/fields/<id>.tsx`, as the package's documentation shows it. */
export interface Field {
  readonly id: string
  readonly name: string
  readonly kind: Kind
  /** What an app imports for it, as the end of an `export` statement. */
  readonly imports: string
  /** Whether it is a field of otp-kit, which has targets. Peers are only reported. */
  readonly ours: boolean
}

/** The id of the baseline: a controlled `<input>`. */
export const plain = 'plain'

/** The text that is typed. Digits only, so that each is one key; the phone number is reserved for fiction (555-01xx). */
export const keys: Readonly<Record<Kind, string>> = { code: '493817', phone: '2025550143' }

export const fields: readonly Field[] = [
  {
    id: 'otp-input',
    name: 'otp-kit OtpInput',
    kind: 'code',
    imports: "{ OtpInput } from '@otp-kit/react/otp-input'",
    ours: true,
  },
  {
    id: 'input-otp',
    name: 'input-otp',
    kind: 'code',
    imports: "{ OTPInput } from 'input-otp'",
    ours: false,
  },
  {
    id: 'base-ui-otp-field',
    name: '@base-ui/react otp-field',
    kind: 'code',
    imports: "{ OTPField } from '@base-ui/react/otp-field'",
    ours: false,
  },
  {
    id: 'radix-otp-field',
    name: '@radix-ui one-time-password',
    kind: 'code',
    imports: "* as Field from '@radix-ui/react-one-time-password-field'",
    ours: false,
  },
  {
    id: 'phone-field',
    name: 'otp-kit PhoneField',
    kind: 'phone',
    imports: "{ PhoneField } from '@otp-kit/react/phone-field'",
    ours: true,
  },
  {
    id: 'react-phone-number-input',
    name: 'react-phone-number-input',
    kind: 'phone',
    imports: "{ default } from 'react-phone-number-input'",
    ours: false,
  },
  {
    id: 'react-international-phone',
    name: 'react-international-phone',
    kind: 'phone',
    imports: "{ PhoneInput } from 'react-international-phone'",
    ours: false,
  },
]

/** Returns the fields with the given ids, separated by commas; all without. @throws Error for an unknown id */
export function chosenFields(only: string | undefined): readonly Field[] {
  if (only === undefined) return fields
  return only.split(',').map((id) => {
    const found = fields.find((field) => field.id === id)
    if (!found) throw new Error(`There is no field ${id}: ${fields.map(({ id }) => id).join(', ')}`)
    return found
  })
}
