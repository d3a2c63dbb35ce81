import type { EmailMessages } from './catalogue.ts'

/** The e-mail field's part of the English catalogue. */
export const enEmail: EmailMessages = {
  locale: 'en',
  'email.label': 'E-mail address',
  'email.required': 'Enter your e-mail address.',
  'email.suggestion': 'Did you mean {address}?',
  'email.missing-at': 'An e-mail address needs an @, as in name@example.com.',
  'email.missing-local': 'Enter the part of the address before the @.',
  'email.missing-domain': 'Enter the part of the address after the @.',
  'email.incomplete-domain':
    'The part after the @ isn’t complete. Check its ending, as in example.com.',
  'email.invalid-domain': 'The part after the @ can’t be right. Check it for mistakes.',
  'email.invalid-character':
    'The address has a character or a space that can’t be in it. Check it for mistakes.',
  'email.non-ascii-local':
    'Before the @ there can only be letters without accents, digits and marks such as a dot.',
  'email.too-long': 'The address is too long. Check it for mistakes.',
  'email.several': 'Enter one e-mail address only.',
}
