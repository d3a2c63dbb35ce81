import type { CodeMessages } from './catalogue.ts'

/** The code field's part of the English catalogue, for pages that use the field alone. */
export const enCode: CodeMessages = {
  'code.none': 'No code was found in the text.',
  'code.several': 'More than one code was found in the text. Copy just the code, or type it.',
}
