import type { Messages } from '../catalogue.ts'
import { sr } from './sr.ts'

/** The two Serbian alphabets correspond letter by letter. */
const cyrillic = 'абвгдђежзијклљмнњопрстћуфхцчџш'
const latin = 'a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š'.split(' ')

function inLatin(letter: string): string {
  const lower = letter.toLowerCase()
  const written = latin[cyrillic.indexOf(lower)] ?? letter
  return letter === lower ? written : written.charAt(0).toUpperCase() + written.slice(1)
}

const text = JSON.stringify(sr).replace(/\p{Script=Cyrillic}/gu, inLatin)

/** The Serbian catalogue in Latin letters. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same object, with other letters
export const srLatn: Messages = { ...(JSON.parse(text) as Messages), locale: 'sr-Latn' }
