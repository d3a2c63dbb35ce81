import type { FirstCodeMessages } from './catalogue.ts'

/** What of the code field's English is on the page from the start. */
export const enFirstCode: FirstCodeMessages = {
  locale: 'en',
  'code.digits': '{length} digits',
  'code.characters': '{length} letters or digits',
}
