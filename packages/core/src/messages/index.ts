export { enCode } from './en-code.ts'
export { enPhone } from './en-phone.ts'
export { problemMessage } from './problem-message.ts'
export { say } from './say.ts'
export { clockTime, duration } from './time.ts'
export type {
  CodeMessages,
  MessageKey,
  MessageParams,
  Messages,
  PhoneMessages,
  PluralForms,
} from './catalogue.ts'
