/** Letters that are no letter with a mark to Unicode, as they are typed without it, and letters that are typed for each other. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ς: 'σ',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ٱ: 'ا',
  '&': ' and ',
}

/**
 * Lower case, without marks, apostrophes and points, with one space between words, a saint as `st`. The Arabic letters
 * that differ by a hamza alone are letters with marks to Unicode; the tatweel only stretches a word.
 */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}.'’‘ʻʼـء]/gu, '')
    .replace(/[ßæøœðþłđıςةىیکٱ&]/g, (letter) => plainLetters[letter]!)
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .replace(/\b(saint|sankt)e?\b/g, 'st')
    .trim()
}

/** How it is typed where a keyboard has no such letters. */
const twoLetters: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ø: 'oe',
  å: 'aa',
}

/** A name as `plain` text, each way in which it may be typed. */
export function spellingsOf(name: string): string[] {
  const text = plain(name)
  return [
    text,
    plain(name.toLowerCase().replace(/[äöüøå]/g, (letter) => twoLetters[letter]!)),
    text.replace(/\bst\b/g, 'saint'),
  ]
}
