export { enCode, enFirstCode } from './en-code.ts'
export { enFirstPhone, enPhone } from './en-phone.ts'
export { languageOf, loadMessages, messagesIfHere } from './load-messages.ts'
export { problemMessage } from './problem-message.ts'
export { say } from './say.ts'
export { clockTime, duration } from './time.ts'
export type {
  CodeMessages,
  FirstCodeMessages,
  FirstPhoneMessages,
  MessageKey,
  MessageParams,
  Messages,
  PhoneMessages,
  PluralForms,
} from './catalogue.ts'
