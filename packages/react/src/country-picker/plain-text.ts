/** Letters that Unicode doesn't decompose, as they are typed without marks, and letters typed for each other. */
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
 * Normalises a text for search: lower case, without marks, apostrophes and points, one space between words, a saint as
 * `st`. Unicode decomposes the Arabic letters that differ by a hamza alone; the tatweel only stretches a word.
 */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}.'’‘ʻʼـء]/gu, '')
    .replace(/[^]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .replace(/\b(saint|sankt)e?\b/g, 'st')
    .trim()
}

/** How letters are typed on keyboards without them. */
const twoLetters: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ø: 'oe',
  å: 'aa',
}

/** Returns the normalised spellings of a name. */
export function spellingsOf(name: string): string[] {
  const text = plain(name)
  return [
    text,
    plain(name.toLowerCase().replace(/[^]/g, (letter) => twoLetters[letter] ?? letter)),
    text.replace(/\bst\b/g, 'saint'),
  ]
}
