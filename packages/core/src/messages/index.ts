export { en } from './catalogues/en.ts'
export { enCode } from './en-code.ts'
export { enEmail } from './en-email.ts'
export { enFlow } from './en-flow.ts'
export { enPhone } from './en-phone.ts'
export { isEnglish, loadedMessages, loadMessages } from './load-messages.ts'
export { parseLocale } from './parse-locale.ts'
export { problemMessage } from './problem-message.ts'
export { keyFor, say } from './say.ts'
export { clockTime, duration, waitOf } from './time.ts'
export type {
  CodeMessages,
  EmailMessages,
  FlowMessages,
  MessageKey,
  Messages,
  PhoneMessages,
  PluralForms,
} from './catalogue.ts'
export type { KindKey, MessageParams } from './message-params.ts'
