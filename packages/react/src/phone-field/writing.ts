import { parsePhone, readPhoneText } from '@otp-kit/core/phone'
import { Companion } from './companion.tsx'
import { tidied } from './text-edit.ts'

/** What of the field can do nothing without the numbering plans. */
export interface Writing {
  readonly parsePhone: typeof parsePhone
  readonly readPhoneText: typeof readPhoneText
  readonly tidied: typeof tidied
  readonly Companion: typeof Companion
}

/** Fetched beside the plans, in a chunk of its own. */
export const writing: Writing = { parsePhone, readPhoneText, tidied, Companion }
