import { parsePhone, readPhoneText } from '@otp-kit/core/phone'
import { settled, startLiveEdits } from './live-edits.ts'
import { tidied } from './text-edit.ts'

/** What of the field can do nothing without the numbering plans. */
export interface Writing {
  readonly parsePhone: typeof parsePhone
  readonly readPhoneText: typeof readPhoneText
  readonly settled: typeof settled
  readonly startLiveEdits: typeof startLiveEdits
  readonly tidied: typeof tidied
}

/** Fetched beside the plans, in a chunk of its own. */
export const writing: Writing = { parsePhone, readPhoneText, settled, startLiveEdits, tidied }
