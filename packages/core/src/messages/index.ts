export { enCode } from './en-code.ts'
export { enFirstCode } from './en-first-code.ts'
export { enFirstFlow } from './en-first-flow.ts'
export { enFirstPhone } from './en-first-phone.ts'
export { enPhone } from './en-phone.ts'
export { enRetry } from './en-retry.ts'
export { languageOf, loadMessages, messagesIfHere } from './load-messages.ts'
export { problemMessage } from './problem-message.ts'
export { say } from './say.ts'
export { clockTime, duration } from './time.ts'
export type {
  CodeMessages,
  FirstCodeMessages,
  FirstMessages,
  FirstPhoneMessages,
  MessageKey,
  Messages,
  PhoneMessages,
  PluralForms,
  RetryMessages,
} from './catalogue.ts'
export type { MessageParams } from './message-params.ts'
