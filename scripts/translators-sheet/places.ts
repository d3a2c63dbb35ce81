import type { Kind } from '@otp-kit/core/contract'
import type { MessageKey } from '@otp-kit/core/messages'
import { problemStates } from '../contact-sheet/page/problem-states.ts'

/** Where a message is: drawn in a state of the flow (`message-states.ts`), or described, where no picture would show it. */
export type Place = { readonly state: string; readonly kind: Kind } | { readonly notDrawn: string }

const byPhone = (state: string): Place => ({ state, kind: 'phone' })
const byEmail = (state: string): Place => ({ state, kind: 'email' })
const notDrawn = (where: string): Place => ({ notDrawn: where })

type ProblemKey = Extract<MessageKey, `${'problem' | 'retry'}.${string}`>

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- has all of these keys: a test checks it.
const problemPlaces = Object.fromEntries(
  Object.entries(problemStates).map(([key, { kind = 'phone' }]) => [key, { state: key, kind }]),
) as Readonly<Record<ProblemKey, Place>>

/** The place of every message. */
export const places: Readonly<Record<MessageKey, Place>> = {
  ...problemPlaces,
  // The code may arrive all the same, so that the field for it is there.
  'problem.send_unconfirmed': byPhone('unconfirmed'),

  'code.digits': notDrawn('The description of the field for a code of digits.'),
  'code.characters': notDrawn('The description of the field for a code of letters and digits.'),
  'code.incomplete': byPhone('code: incomplete'),
  'code.none': byPhone('code: none pasted'),
  'code.several': byPhone('code: several pasted'),
  'code.only-digits': byPhone('code: a letter'),
  'code.only-characters': byEmail('code: no character of the code'),
  'code.filled': notDrawn('Announced when the browser has filled in the code.'),
  'code.complete': notDrawn(
    'Announced at the last character, where the code is not checked by itself.',
  ),
  'code.rejected': notDrawn(
    'Announced by a code field outside of the flow when its code is wrong.',
  ),

  'phone.label': byPhone('idle'),
  'phone.required': byPhone('nothing entered'),
  'phone.too-short': byPhone('too short'),
  'phone.too-long': byPhone('number: too long'),
  'phone.invalid-length': byPhone('number: no such length'),
  'phone.unknown-calling-code': byPhone('number: no such calling code'),
  'phone.not-a-number': byPhone('number: not a number'),
  'phone.country-unknown': byPhone('number: no country'),
  'phone.country-not-allowed': byPhone('number: country not allowed'),
  'phone.type-not-allowed': notDrawn(
    'Under a phone field outside of the flow that takes mobile numbers only, where `phone.too-short` is.',
  ),
  'phone.extension': byPhone('number: extension'),
  'country.choose': notDrawn('The name of the button with the country.'),
  'country.none': notDrawn(
    'The name of that button before a country is chosen, and of the list of countries.',
  ),
  'country.search': byPhone('country list'),
  'country.found': notDrawn('Announced while the search for a country is typed.'),
  'country.not-found': byPhone('country list, none found'),
  'country.changed': notDrawn('Announced when the typed number is one of another country.'),
  'country.preferred': notDrawn('The name of the group of the first countries in the list.'),
  'country.all': notDrawn('The name of the list of all countries.'),
  'country.other': notDrawn(
    'The tooltip of the short choice that is shown where the list of countries could not be loaded.',
  ),

  'email.label': byEmail('idle'),
  'email.required': byEmail('nothing entered'),
  'email.suggestion': byEmail('address: suggestion'),
  'email.missing-at': byEmail('address: no @'),
  'email.missing-local': byEmail('address: nothing before the @'),
  'email.missing-domain': byEmail('address: nothing after the @'),
  'email.incomplete-domain': byEmail('too short'),
  'email.invalid-domain': byEmail('address: impossible domain'),
  'email.invalid-character': byEmail('address: impossible character'),
  'email.non-ascii-local': byEmail('address: accents'),
  'email.too-long': byEmail('address: too long'),
  'email.several': byEmail('address: several'),

  'send.label': byPhone('idle'),
  'send.busy': byPhone('sending'),
  'send.hint': byPhone('idle'),
  'channels.label': notDrawn('The name of the group of channels before the code is sent.'),
  'channels.use': byPhone('awaiting, channels'),
  'channel.sms': byPhone('channels'),
  'channel.whatsapp': byPhone('channels'),
  'channel.voice': byPhone('channels'),
  'channel.telegram': byPhone('channels, all others'),
  'channel.rcs': byPhone('channels, all others'),
  'channel.viber': byPhone('channels, all others'),
  'channel.zalo': byPhone('channels, all others'),
  'channel.email': notDrawn('As the labels of the other channels, where there are several.'),
  'channel.sms.by': byPhone('idle'),
  'channel.whatsapp.by': byPhone('awaiting, channels'),
  'channel.voice.by': byPhone('awaiting, channels'),
  'channel.telegram.by': byPhone('awaiting, all other channels'),
  'channel.rcs.by': byPhone('awaiting, all other channels'),
  'channel.viber.by': byPhone('awaiting, all other channels'),
  'channel.zalo.by': byPhone('awaiting, all other channels'),
  'channel.email.by': byEmail('idle'),

  'sent.short': byPhone('awaiting'),
  'sent.to': byPhone('awaiting, channels'),
  'sent.again': notDrawn('Announced when the code was sent again.'),
  'sent.replaced': notDrawn(
    'Announced when the code was sent again, where the first code no longer works.',
  ),
  'sent.perhaps': byPhone('unconfirmed'),
  'code.label': byPhone('awaiting'),
  'code.hint-auto': byPhone('awaiting'),
  'check.label': byPhone('awaiting, no auto-submit'),
  'check.busy': byPhone('checking'),
  'check.incorrect': byPhone('wrong code, attempts unknown'),
  'check.incorrect-left': byPhone('wrong code'),
  'attempts.left': byPhone('last attempt, typing'),
  'expiry.left': byPhone('awaiting'),
  'expiry.over': byPhone('expired'),
  'expiry.over-until': byPhone('expired, waiting'),
  'resend.label': byPhone('resend ready'),
  'resend.busy': byPhone('sending again'),
  'resend.in': notDrawn('The description of the button that sends again, while it has to wait.'),
  'resend.ready': notDrawn('Announced when the time until the code can be sent again is over.'),
  'change.short': byPhone('awaiting'),
  'change.label': byPhone('locked for good'),
  'change.label.email': byEmail('locked for good'),
  'locked.until': byPhone('locked, waiting'),
  'locked.until.email': byEmail('locked, waiting'),
  'locked.now': byPhone('locked, over'),
  'locked.over': byPhone('locked for good'),
  'locked.over.email': byEmail('locked for good'),
  'verified.to': byPhone('verified'),
  'verified.required': notDrawn(
    'Shown by the browser, beside the field, when a form is submitted before the number is verified.',
  ),
  'verified.required.email': notDrawn(
    'Shown by the browser, beside the field, when a form is submitted before the address is verified.',
  ),
  'restore.busy': byPhone('restoring'),
  'restore.retry': byPhone('restoring failed'),
}

/** The keys of all messages. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- they are the table's.
export const messageKeys = Object.keys(places) as readonly MessageKey[]
