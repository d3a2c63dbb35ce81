import { en, type Messages } from '@otp-kit/core/messages'

/** Welsh. What is not translated yet is in English. */
export const cy: Messages = {
  ...en,
  locale: 'cy',
  'phone.label': 'Rhif ffôn',
  'send.label': 'Anfon cod',
  // One form for each plural category of the language that counts these numbers.
  'code.digits': {
    zero: '{n} digid',
    one: '{n} digid',
    two: '{n} ddigid',
    few: '{n} digid',
    many: '{n} digid',
    other: '{n} digid',
  },
}
