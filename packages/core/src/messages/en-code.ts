import type { CodeMessages } from './catalogue.ts'

/** The code field's part of the English catalogue. */
export const enCode: CodeMessages = {
  locale: 'en',
  'code.digits': { one: '{n} digit', other: '{n} digits' },
  'code.characters': { one: '{n} letter or digit', other: '{n} letters or digits' },
  'code.incomplete': {
    one: 'Enter the whole code. It has {n} character.',
    other: 'Enter the whole code. It has {n} characters.',
  },
  'code.none': 'No code was found in the text.',
  'code.several': 'More than one code was found in the text. Copy just the code, or type it.',
  'code.only-digits': 'The code has digits only.',
  'code.only-characters': 'The code has letters from A to Z and digits only.',
  'code.filled': 'Code filled in: {code}',
  'code.complete': 'The code is complete.',
  'code.rejected': 'This code was not accepted.',
}
