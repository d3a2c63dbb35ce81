import type { Charset } from '@otp-kit/core/contract'
import type { CodeMessages } from '@otp-kit/core/messages'
import type { InvalidReason } from './edit.ts'

/** Returns why a text was refused. */
export function refusalMessage(
  messages: CodeMessages,
  reason: Exclude<InvalidReason, 'full'>,
  charset: Charset,
): string {
  if (reason !== 'character') return messages[`code.${reason}`]
  return messages[charset === 'numeric' ? 'code.only-digits' : 'code.only-characters']
}
