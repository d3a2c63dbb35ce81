import type { MessageKey, MessageParams, Messages, PluralForms } from './catalogue.ts'

type Params<K extends MessageKey> = keyof MessageParams[K] extends never
  ? []
  : [params: MessageParams[K]]

/**
 * The sentence of `key`, with its parameters put in: numbers in the language's numerals, and the plural form that
 * belongs to `n`.
 */
export function say<K extends MessageKey>(
  messages: Pick<Messages, 'locale' | K>,
  key: K,
  ...[params]: Params<K>
): string {
  return fill(messages.locale, messages[key], params ?? {})
}

function fill(locale: string, message: string | PluralForms, params: object): string {
  const values = params as Readonly<Record<string, string | number | undefined>>
  const { n } = values
  const text =
    typeof message === 'string'
      ? message
      : (message[new Intl.PluralRules(locale).select(Number(n))] ?? message.other)
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name] ?? placeholder
    return typeof value === 'number' ? new Intl.NumberFormat(locale).format(value) : value
  })
}
