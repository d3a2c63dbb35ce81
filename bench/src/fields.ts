/** Which plain input a field is held against, and what is typed into both. */
export type Kind = 'code' | 'phone'

export const kinds: readonly Kind[] = ['code', 'phone']

/** A field that is measured: `src/fields/<id>.tsx`, as an app would write it after the package's own documentation. */
export interface Field {
  readonly id: string
  readonly name: string
  readonly kind: Kind
  /** What an app imports for it, as the rest of an `export`. */
  readonly imports: string
  /** Where nothing may be asked of any other origin. A peer's default set-up is reported, not judged. */
  readonly ours: boolean
}

/** What every field is held against: a controlled `<input>`. */
export const plain = 'plain'

/** Digits only, so that each is one key; the phone number is one that is given to nobody (555-01xx). */
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
