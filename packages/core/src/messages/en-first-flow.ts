import type { FirstMessages } from './catalogue.ts'
import { enFirstPhone } from './en-first-phone.ts'

/** What of the flow's English is on the page from the start: all of the number's step, and how it waits for the next. */
export const enFirstFlow: FirstMessages = {
  ...enFirstPhone,

  'phone.required': 'Enter your phone number.',
  'phone.not-a-number': 'This is not a phone number. Enter digits only.',

  'send.label': 'Send code',
  'send.busy': 'Sending the code…',
  'send.hint': 'We’ll send you a code by {channel} to check the number.',
  'channels.label': 'Get the code by',
  'channel.sms': 'text message',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': 'phone call',
  'channel.rcs': 'RCS message',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'e-mail',

  'code.label': 'Verification code',
  'code.hint-auto': {
    one: 'It’s checked as soon as the digit is in.',
    other: 'It’s checked as soon as all {n} are in.',
  },
  'check.label': 'Verify',
  'change.label': 'Change number',
  'verified.required': 'Verify your phone number first.',

  'restore.busy': 'Picking up where you left off…',
  'restore.retry': 'Try again',

  'problem.network': 'The connection was interrupted. Check it and try again.',
}
