import type { Messages } from './catalogue.ts'
import { enCode } from './en-code.ts'
import { enFirstFlow } from './en-first-flow.ts'
import { enPhone } from './en-phone.ts'
import { enRetry } from './en-retry.ts'

/** The English catalogue, which is the default. */
export const en: Messages = {
  ...enFirstFlow,
  ...enCode,
  ...enPhone,
  ...enRetry,

  'channels.use': 'Get it by {channel} instead',

  'sent.to': 'We sent a code to {to} by {channel}.',
  'sent.again': 'We sent a code to {to} by {channel} again.',
  'sent.perhaps': 'A code may be on its way to {to} by {channel}.',
  'sent.replaces': 'Only the newest code works.',

  'check.busy': 'Checking the code…',

  'expiry.left': 'The code works for {time}',
  'expiry.minute': 'The code works for one more minute.',
  'expiry.half-minute': 'The code works for 30 more seconds.',
  'expiry.over': 'The code no longer works. Ask for a new one.',
  'expiry.over-until': 'The code no longer works. You can ask for a new one in {time}.',

  'attempts.left': { one: '{n} attempt left', other: '{n} attempts left' },

  'resend.label': 'Send again',
  'resend.busy': 'Sending again…',
  'resend.in': 'Send again in {time}',
  'resend.ready': 'You can have the code sent again.',

  'check.incorrect': 'That’s not the code. Check the digits and try again.',
  'check.incorrect-left': {
    one: 'That’s not the code. You have {n} attempt left.',
    other: 'That’s not the code. You have {n} attempts left.',
  },
  'locked.until': 'Too many wrong codes. Use another number, or ask for a new code in {time}.',
  'locked.now': 'Too many wrong codes. You can ask for a new one now.',
  'locked.over': 'Too many wrong codes. Use another number.',

  'verified.to': '{to} is verified.',

  'problem.destination_invalid': 'This is not a valid phone number. Check it and try again.',
  'problem.line_type_not_allowed': 'Numbers of this kind can’t be used here. Use another number.',
  'problem.country_not_allowed': 'Numbers of this country can’t be used here. Use another number.',
  'problem.destination_undeliverable': 'No code can reach this number. Use another number.',
  'problem.policy': 'This number can’t be verified here. Use another number.',
  'problem.channel_unavailable':
    'The code can’t be sent this way. Choose another way to get it, or another number.',
  'problem.code_malformed': 'That’s not a whole code. Check it and try again.',
  'problem.verification_lost': 'This code can no longer be checked. Ask for a new one.',
  'problem.superseded':
    'A newer code was asked for elsewhere. Enter the code there, or ask for a new one here.',
  'problem.cooldown': 'It’s too early for another code. {again}',
  'problem.send_limit': 'Too many codes were asked for. {again}',
  'problem.destination_limit':
    'Too many codes were asked for with this number. Use another number, or wait. {again}',
  'problem.check_limit': 'Too many codes were tried. {again}',
  'problem.challenge_required': 'Confirm that you are a person, then try again.',
  'problem.challenge_failed': 'It couldn’t be confirmed that you are a person. Try again.',
  'problem.send_unconfirmed':
    'We can’t tell whether the code was sent. If it arrives, enter it here; if not, have it sent again.',
  'problem.check_unconfirmed': 'We can’t tell yet whether the code was right. Try again.',
  'problem.provider_unavailable': 'Codes can’t be sent or checked at the moment. {again}',
  'problem.offline': 'You seem to be offline. Check your connection and try again.',
  'problem.timeout': 'There was no answer in time. Try again.',
  'problem.proof_expired': 'It’s been too long since you verified. Ask for a new code.',
}
