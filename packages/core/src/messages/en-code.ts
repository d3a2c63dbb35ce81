import type { CodeMessages } from './catalogue.ts'

/** The code field's part of the English catalogue, for pages that use the field alone. */
export const enCode: CodeMessages = {
  locale: 'en',
  'code.label': 'Verification code',
  'code.incomplete': {
    one: 'Enter the code: {n} character.',
    other: 'Enter the whole code: {n} characters.',
  },
  'code.not-found': {
    one: 'No code of {n} character was found in the pasted text.',
    other: 'No code of {n} characters was found in the pasted text.',
  },
  'code.ambiguous':
    'More than one code was found in the pasted text. Copy the code alone, or type it.',
}
