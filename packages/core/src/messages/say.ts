import type { MessageKey, MessageParams, Messages, PluralForms } from './catalogue.ts'

type Values = Readonly<Record<string, string | number>>

type Params<K extends MessageKey> =
  MessageParams[K] extends Record<string, never> ? [] : [params: MessageParams[K]]

/**
 * The sentence of `key`, with its parameters put in: numbers in the language's numerals, and the plural form that
 * belongs to `n`.
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
    return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : value
  })
}
