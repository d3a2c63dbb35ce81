import { de } from '@otp-kit/core/messages/de'
import { en } from '@otp-kit/core/messages/en'
import type {
  EmailFieldOptions,
  OtpInputOptions,
  OtpVerificationOptions,
  PhoneFieldOptions,
} from '@otp-kit/react'
import type { EmailFieldProps } from '@otp-kit/react/email-field'
import type { OtpInputProps } from '@otp-kit/react/otp-input'
import type { PhoneFieldProps } from '@otp-kit/react/phone-field'
import type { InputType } from 'storybook/internal/csf'
import { languages } from './languages/languages.ts'

/** A control for each prop: one that is missing, or is of no prop, is an error of types. */
type Controls<Props> = { readonly [Name in keyof Props]-?: InputType }

const text: InputType = { control: 'text' }
const boolean: InputType = { control: 'boolean' }
const choice = (...options: readonly string[]): InputType => ({ control: 'inline-radio', options })
const select = (options: readonly string[]): InputType => ({ control: 'select', options })

/** What only code can provide: the story provides it, or the component's default is used. */
const fromCode: InputType = { control: false }
const callback: InputType = { control: false, table: { category: 'Callbacks' } }

const someCountries = ['AT', 'BR', 'CH', 'DE', 'EG', 'FR', 'GB', 'IE', 'IN', 'JP', 'US']
const country = select(someCountries)
const countries: InputType = { control: 'multi-select', options: someCountries }

const inLanguages = {
  locale: select(languages),
  messages: {
    control: 'select',
    options: ['German', 'English with another sentence'],
    mapping: {
      German: de,
      'English with another sentence': {
        ...en,
        'send.label': 'Text me',
        'code.label': 'Your code',
      },
    },
  },
} satisfies Record<string, InputType>

const themed = {
  theme: {
    control: 'select',
    options: ['default', 'minimal', 'shadcn', 'material', 'bootstrap', 'dark', 'accent and radius'],
    mapping: {
      dark: { mode: 'dark' },
      'accent and radius': { tokens: { colorAccent: '#7c3aed', radius: '2px' } },
    },
  },
} satisfies Record<string, InputType>

/** Attributes of an input that the fields pass on. */
const inputControls = {
  disabled: boolean,
  readOnly: boolean,
  required: boolean,
} satisfies Record<string, InputType>

export const otpInputControls = {
  length: { control: { type: 'range', min: 4, max: 10 } },
  charset: choice('numeric', 'alphanumeric'),
  mask: boolean,
  value: text,
  defaultValue: text,
  onValueChange: callback,
  onComplete: callback,
  onValueInvalid: callback,
  ...inLanguages,
  ...themed,
  ...inputControls,
} satisfies Controls<OtpInputOptions & Pick<OtpInputProps, 'theme'>>

export const phoneFieldControls = {
  value: text,
  defaultValue: text,
  defaultCountry: country,
  countries,
  preferredCountries: countries,
  types: { control: 'multi-select', options: ['mobile', 'fixed-line', 'voip', 'toll-free'] },
  formatting: choice('live', 'blur', 'off'),
  showError: boolean,
  lookupCountry: fromCode,
  onValueChange: callback,
  onValueInvalid: callback,
  ...inLanguages,
  ...themed,
  ...inputControls,
} satisfies Controls<
  PhoneFieldOptions & Pick<PhoneFieldProps, 'preferredCountries' | 'showError' | 'theme'>
>

export const emailFieldControls = {
  value: text,
  defaultValue: text,
  suggestions: boolean,
  onValueChange: callback,
  ...inLanguages,
  ...themed,
  ...inputControls,
} satisfies Controls<EmailFieldOptions & Pick<EmailFieldProps, 'theme'>>

export const flowControls = {
  kind: choice('phone', 'email'),
  required: boolean,
  disabled: boolean,
  autoSubmit: boolean,
  allowChange: boolean,
  maskDestination: boolean,
  initialDestination: text,
  defaultCountry: country,
  countries,
  error: text,
  name: text,
  proofName: text,
  ...themed,
  id: text,
  endpoint: fromCode,
  transport: fromCode,
  verification: fromCode,
  challenge: fromCode,
  handleRef: fromCode,
  onVerified: callback,
  onDestinationChange: callback,
  onEvent: callback,
  ...inLanguages,
} satisfies Controls<OtpVerificationOptions>
