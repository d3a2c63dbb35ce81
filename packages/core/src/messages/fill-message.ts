import type { Messages, PluralForms } from './catalogue.ts'

type InLanguage = Pick<Messages, 'locale' | 'numerals'>

/** Returns the language with the numerals of its catalogue. */
export const localeOf = ({ locale, numerals = 'latn' }: InLanguage): Intl.Locale =>
  new Intl.Locale(locale, { numberingSystem: numerals })

/** Returns a message with its parameters filled in: numbers in the language's numerals, and the plural form for `n`. */
export function fillMessage(
  messages: InLanguage,
  message: string | PluralForms,
  values: Readonly<Record<string, string | number>>,
): string {
  const text =
    typeof message === 'string'
      ? message
      : (message[new Intl.PluralRules(messages.locale).select(Number(values.n))] ?? message.other)
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name] ?? placeholder
    if (typeof value === 'number') return new Intl.NumberFormat(localeOf(messages)).format(value)
    return rightToLeft.test(text + value) ? `\u2068${value}\u2069` : value
  })
}

/** Hebrew, Arabic and the other right-to-left blocks. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFEFC]/
