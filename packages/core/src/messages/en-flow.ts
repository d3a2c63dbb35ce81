import type { FlowMessages } from './catalogue.ts'

/** The part of the English catalogue that the flow around the fields uses. */
export const enFlow: FlowMessages = {
  locale: 'en',

  'send.label': 'Send code',
  'send.busy': 'Sending the code…',
  'send.hint': 'We’ll send you a code {by}.',

  'channels.label': 'How to get the code',
  'channels.use': 'Get it {by} instead',
  'channel.sms': 'Text message',
  'channel.whatsapp': 'WhatsApp',
  'channel.telegram': 'Telegram',
  'channel.voice': 'Phone call',
  'channel.rcs': 'RCS message',
  'channel.viber': 'Viber',
  'channel.zalo': 'Zalo',
  'channel.email': 'E-mail',
  'channel.sms.by': 'by text message',
  'channel.whatsapp.by': 'by WhatsApp',
  'channel.telegram.by': 'by Telegram',
  'channel.voice.by': 'by phone call',
  'channel.rcs.by': 'by RCS message',
  'channel.viber.by': 'by Viber',
  'channel.zalo.by': 'by Zalo',
  'channel.email.by': 'by e-mail',

  'sent.short': 'Code sent to {to}',
  'sent.to': 'We sent a code to {to} {by}.',
  'sent.again': 'We sent a code to {to} {by} again.',
  'sent.perhaps': 'A code may be on its way to {to} {by}.',
  'sent.replaced': 'We sent a new code to {to} {by}. Only the newest code works.',

  'code.label': 'Verification code',
  'code.hint-auto': {
    one: 'It’s checked as soon as the digit is in.',
    other: 'It’s checked as soon as all {n} are in.',
  },
  'check.label': 'Verify',
  'check.busy': 'Checking the code…',

  'expiry.left': 'Time left: {time}',
  'expiry.over': 'The code no longer works. Ask for a new one.',
  'expiry.over-until': 'The code no longer works. You can ask for a new one {in}.',

  'attempts.left': { one: '{n} attempt left', other: '{n} attempts left' },

  'resend.label': 'Send again',
  'resend.busy': 'Sending again…',
  'resend.in': 'Send again in: {time}',
  'resend.ready': 'You can have the code sent again.',

  'change.short': 'Change',
  'change.label': 'Change number',

  'check.incorrect': 'That’s not the code. Check the digits and try again.',
  'check.incorrect-left': {
    one: 'That’s not the code. You have {n} attempt left.',
    other: 'That’s not the code. You have {n} attempts left.',
  },
  'locked.until': 'Too many wrong codes. Use another number, or ask for a new code {in}.',
  'locked.now': 'Too many wrong codes. You can ask for a new one now.',
  'locked.over': 'Too many wrong codes. Use another number.',

  'verified.to': '{to} is verified.',
  'verified.required': 'Verify your phone number first.',

  'restore.busy': 'Picking up where you left off…',
  'restore.retry': 'Try again',

  'retry.now': 'Something went wrong. Try again.',
  'retry.after': 'Something went wrong. Try again later.',
  'retry.after.in': 'Something went wrong. Try again {in}.',
  'retry.new-code': 'Something went wrong. Ask for a new code.',
  'retry.other-channel': 'Something went wrong. Choose another way to get the code.',
  'retry.other-number': 'Something went wrong. Use another number.',
  'retry.never':
    'Verification isn’t working on this site, and it’s not your doing. Contact the site’s support.',

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
  'problem.cooldown': 'It’s too early for another code. Try again later.',
  'problem.cooldown.in': 'It’s too early for another code. Try again {in}.',
  'problem.send_limit': 'Too many codes were asked for. Try again later.',
  'problem.send_limit.in': 'Too many codes were asked for. Try again {in}.',
  'problem.destination_limit':
    'Too many codes were asked for with this number. Use another number, or try again later.',
  'problem.destination_limit.in':
    'Too many codes were asked for with this number. Use another number, or try again {in}.',
  'problem.check_limit': 'Too many codes were tried. Try again later.',
  'problem.check_limit.in': 'Too many codes were tried. Try again {in}.',
  'problem.challenge_required': 'Confirm that you are a person, then try again.',
  'problem.challenge_failed': 'It couldn’t be confirmed that you are a person. Try again.',
  'problem.send_unconfirmed':
    'We can’t tell whether the code was sent. If it arrives, enter it here; if not, have it sent again.',
  'problem.check_unconfirmed': 'We can’t tell yet whether the code was right. Try again.',
  'problem.provider_unavailable': 'Codes can’t be sent or checked at the moment. Try again later.',
  'problem.provider_unavailable.in':
    'Codes can’t be sent or checked at the moment. Try again {in}.',
  'problem.network': 'The connection was interrupted. Check it and try again.',
  'problem.offline': 'You seem to be offline. Check your connection and try again.',
  'problem.timeout': 'There was no answer in time. Try again.',
  'problem.proof_expired': 'It’s been too long since you verified. Ask for a new code.',

  // The forms for e-mail addresses.
  'change.label.email': 'Change address',
  'locked.until.email': 'Too many wrong codes. Use another address, or ask for a new code {in}.',
  'locked.over.email': 'Too many wrong codes. Use another address.',
  'verified.required.email': 'Verify your e-mail address first.',
  'retry.other-number.email': 'Something went wrong. Use another address.',
  'problem.destination_invalid.email':
    'This is not a valid e-mail address. Check it and try again.',
  'problem.destination_undeliverable.email':
    'No message can reach this address. Use another address.',
  'problem.destination_limit.email':
    'Too many codes were asked for with this address. Use another address, or try again later.',
  'problem.destination_limit.in.email':
    'Too many codes were asked for with this address. Use another address, or try again {in}.',
  'problem.policy.email': 'This address can’t be verified here. Use another address.',
  'problem.channel_unavailable.email':
    'The code can’t be sent to this address. Use another address.',
}
