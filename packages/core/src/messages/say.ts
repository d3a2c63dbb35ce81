import type { Kind } from '../contract/terms.ts'
import type { MessageKey, Messages, PluralForms } from './catalogue.ts'
import type { KindKey, MessageParams } from './message-params.ts'
import { formatNumber } from './time.ts'

type Values = Readonly<Record<string, string | number>>

type Params<K extends MessageKey> =
  MessageParams[K] extends Record<string, never> ? [] : [params: MessageParams[K]]

/**
 * Returns the message of `key` with its parameters filled in: numbers in the language's numerals, and the plural form for
 * `n`. Where the message or a parameter has right-to-left letters, text parameters are isolated (U+2068, U+2069) so that
 * they keep their own order.
 */
export function say<K extends MessageKey>(
  messages: Pick<Messages, 'locale' | 'numerals' | K>,
  key: K,
  ...params: Params<K>
): string {
  return fill(messages, messages[key], params[0] ?? {})
}

function fill(
  messages: Pick<Messages, 'locale' | 'numerals'>,
  message: string | PluralForms,
  values: Values,
): string {
  const text =
    typeof message === 'string'
      ? message
      : (message[new Intl.PluralRules(messages.locale).select(Number(values.n))] ?? message.other)
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name] ?? placeholder
    if (typeof value === 'number') return formatNumber(messages, value)
    return rightToLeft.test(text + value) ? `\u2068${value}\u2069` : value
  })
}

/** Hebrew, Arabic and the other right-to-left blocks. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFEFC]/

/** Returns the key of a message that names the destination: the one for phone numbers or the one for e-mail addresses. */
export function keyFor<K extends KindKey>(kind: Kind, key: K): K | `${K}.email` {
  return kind === 'email' ? `${key}.email` : key
}
