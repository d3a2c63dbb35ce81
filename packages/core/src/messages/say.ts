import type { Kind } from '../contract/terms.ts'
import type { MessageKey, Messages } from './catalogue.ts'
import { fillMessage } from './fill-message.ts'
import type { KindKey, MessageParams } from './message-params.ts'

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
  return fillMessage(messages, messages[key], params[0] ?? {})
}

/** Returns the key of a message that names the destination: the one for phone numbers or the one for e-mail addresses. */
export function keyFor<K extends KindKey>(kind: Kind, key: K): K | `${K}.email` {
  return kind === 'email' ? `${key}.email` : key
}
