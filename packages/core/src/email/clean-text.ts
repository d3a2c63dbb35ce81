/**
 * Removes what an address gets on its way through input methods, documents and mail programs, and cannot contain:
 * invisible characters, white space around, full-width forms and ideographic full stops instead of ASCII.
 */
export function cleanText(text: string): string {
  return (
    text
      .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
      .replace(/[\u3002\uff61]/g, '.')
      // Unicode's Default_Ignorable_Code_Point: zero-width spaces, marks of direction, byte order mark, soft hyphen.
      .replace(/(?![\u200c\u200d])\p{DI}/gu, '')
      // Joiners are part of words in Persian or Sinhala domains (RFC 5892, appendix A.1), and noise beside ASCII.
      .replace(/(?<![^\0-\x7f])[\u200c\u200d]+|[\u200c\u200d]+(?![^\0-\x7f\u200c\u200d])/gu, '')
      .trim()
  )
}
