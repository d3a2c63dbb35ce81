import type { MessageKey, Messages, PluralForms } from './catalogue.ts'
import type { MessageParams } from './message-params.ts'

type Values = Readonly<Record<string, string | number>>

type Params<K extends MessageKey> =
  MessageParams[K] extends Record<string, never> ? [] : [params: MessageParams[K]]

/**
 * The sentence of `key`, with its parameters put in: numbers in the language's numerals, and the plural form that
 * belongs to `n`. In a sentence with right-to-left letters, or beside a text with them, a text keeps its own order.
 */
export function say<K extends MessageKey>(
  messages: Pick<Messages, 'locale' | K>,
  key: K,
  ...params: Params<K>
): string {
  return fill(messages.locale, messages[key], params[0] ?? {})
}

function fill(locale: string, message: string | PluralForms, values: Values): string {
  const text =
    typeof message === 'string'
      ? message
      : (message[new Intl.PluralRules(locale).select(Number(values.n))] ?? message.other)
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name] ?? placeholder
    if (typeof value === 'number') return new Intl.NumberFormat(locale).format(value)
    return rightToLeft.test(text + value) ? `\u2068${value}\u2069` : value
  })
}

/** Hebrew, Arabic and what is between and beside them. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFEFC]/
