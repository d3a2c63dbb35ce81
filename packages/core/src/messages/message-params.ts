import type { ProblemCode } from '../contract/problems.ts'
import type { Channel } from '../contract/terms.ts'
import type { EmailReason } from '../email/email-value.ts'
import type { PhoneReason } from '../phone/phone-value.ts'

/** A message without parameters. */
export type Plain = Record<string, never>

/** A message with a count: it has one form for each plural category of the language. */
export type Counted = { readonly n: number }

/**
 * A message with the time until something is possible. Its text contains `{in}`, as `Intl.RelativeTimeFormat` writes it ("in 5
 * minutes"), or, where that doesn't fit the sentence, `{time}` behind a colon ("5 minutes").
 */
export interface Wait {
  readonly in: string
  readonly time: string
}

/** The code field. `n`: how many characters the code has. */
export type CodeMessageParams = {
  /** The field's description: the length of a numeric code. */
  readonly 'code.digits': Counted
  /** The same for an alphanumeric code. */
  readonly 'code.characters': Counted
  /** The validity message of an incomplete code. */
  readonly 'code.incomplete': Counted
  /** The pasted text contains nothing that could be the code. */
  readonly 'code.none': Plain
  /** The pasted text contains several candidates for the code. */
  readonly 'code.several': Plain
  /** A key was pressed that can't be part of a numeric code. */
  readonly 'code.only-digits': Plain
  /** The same for an alphanumeric code. */
  readonly 'code.only-characters': Plain
  /** Announced when the platform or a password manager filled in the code; `code` with a space between characters. */
  readonly 'code.filled': { readonly code: string }
  /** Announced when the last character was typed, or one too many. */
  readonly 'code.complete': Plain
  /** Announced when a complete code gets `aria-invalid`. */
  readonly 'code.rejected': Plain
}

/** The phone field and its country picker. */
export type PhoneMessageParams = {
  /** The field's label. */
  readonly 'phone.label': Plain
  /** The validity message of an empty field that is required. */
  readonly 'phone.required': Plain
  /** Shown and announced while an extension follows the number, which is sent without it. */
  readonly 'phone.extension': Plain
  /** The accessible name of the country button. `country` is a localised name with its calling code. */
  readonly 'country.choose': { readonly country: string }
  /** The accessible name of the country button while no country is chosen. */
  readonly 'country.none': Plain
  /** The search in the list. */
  readonly 'country.search': Plain
  /** The number of search results. */
  readonly 'country.found': Counted
  /** No search result, and how to enter a number of any country. */
  readonly 'country.not-found': Plain
  /** Announced when the typed number changed the country. */
  readonly 'country.changed': { readonly country: string }
  /** The heading of the preferred countries, first in the list. */
  readonly 'country.preferred': Plain
  /** The name of the list. */
  readonly 'country.all': Plain
  /** Where the list could not be loaded: how to enter a number of any other country. */
  readonly 'country.other': Plain
} & { readonly [R in PhoneReason as `phone.${R}`]: Plain }

/** The e-mail field. */
export type EmailMessageParams = {
  /** The field's label. */
  readonly 'email.label': Plain
  /** The validity message of an empty field that is required. */
  readonly 'email.required': Plain
  /** The button under the field that accepts the suggested address. */
  readonly 'email.suggestion': { readonly address: string }
} & { readonly [R in EmailReason as `email.${R}`]: Plain }

/**
 * The flow around the fields. `to` is the masked destination; `by` the phrase of a channel, "by text message"; `time` a
 * duration, behind a colon, where no language inflects it.
 */
export type FlowMessageParams = {
  /** The button that sends the code. */
  readonly 'send.label': Plain
  /** Shown and announced while the code is being sent. */
  readonly 'send.busy': Plain
  /** The hint under the destination field. */
  readonly 'send.hint': { readonly by: string }
  /** The name of the group of channels. */
  readonly 'channels.label': Plain
  /** A resend by another channel. */
  readonly 'channels.use': { readonly by: string }

  /** Shown once the message was sent, where there is one channel: a phrase, without a full stop. */
  readonly 'sent.short': { readonly to: string }
  /** Announced once the message was sent, and shown where there are several channels. */
  readonly 'sent.to': { readonly to: string; readonly by: string }
  /** Likewise after a resend. */
  readonly 'sent.again': { readonly to: string; readonly by: string }
  /** Likewise after a resend that invalidated the earlier code. */
  readonly 'sent.replaced': { readonly to: string; readonly by: string }
  /** While it is not known whether the message was sent. */
  readonly 'sent.perhaps': { readonly to: string; readonly by: string }

  /** The code field's label. */
  readonly 'code.label': Plain
  /** The hint under the code field while a complete code is checked automatically. */
  readonly 'code.hint-auto': Counted
  /** The button that checks the code. */
  readonly 'check.label': Plain
  /** The hint under the code field while the code is being checked; announced, too. */
  readonly 'check.busy': Plain

  /** The time left to enter the code: shown as a clock, announced in words. */
  readonly 'expiry.left': { readonly time: string }
  /** The code has expired, and another one can be sent. */
  readonly 'expiry.over': Plain
  /** Expired while a resend is not possible yet. */
  readonly 'expiry.over-until': Wait

  /** How many attempts are left, where the server provides it. */
  readonly 'attempts.left': Counted

  /** The button that sends again. */
  readonly 'resend.label': Plain
  /** The same while the code is being sent again; announced, too. */
  readonly 'resend.busy': Plain
  /** While cooling down; `time` as a clock shows it. */
  readonly 'resend.in': { readonly time: string }
  /** Announced when the cooldown is over. */
  readonly 'resend.ready': Plain

  /** The button that goes back to the destination. */
  readonly 'change.label': Plain
  /** The same in few words, beside the destination. It is part of both forms of `change.label`: what is read is in the name. */
  readonly 'change.short': Plain

  /** The code was wrong. */
  readonly 'check.incorrect': Plain
  /** The same where the number of attempts left is known. */
  readonly 'check.incorrect-left': Counted
  /** Locked by wrong codes, and a new code can be sent later. */
  readonly 'locked.until': Wait
  /** The same once it can be sent. */
  readonly 'locked.now': Plain
  /** Locked by wrong codes for good: another destination is needed. */
  readonly 'locked.over': Plain

  /** The destination is verified; announced, too. */
  readonly 'verified.to': { readonly to: string }
  /** The validity message of a required field. */
  readonly 'verified.required': Plain

  /** While a page that was loaded again asks how far the verification is. */
  readonly 'restore.busy': Plain
  /** The button shown where restoring failed. */
  readonly 'restore.retry': Plain
} & {
  /** The label of a channel, "Text message". */
  readonly [C in Channel as `channel.${C}`]: Plain
} & {
  /** The whole phrase, "by text message": other languages need another preposition, or none, for each. */
  readonly [C in Channel as `channel.${C}.by`]: Plain
}

/**
 * Problems with a message of their own. Every other one, and codes that only a newer server knows, are described by
 * their `retry`.
 */
type DescribedProblem = Exclude<
  ProblemCode,
  | 'invalid_request'
  | 'method_not_allowed'
  | 'not_found'
  | 'body_too_large'
  | 'unsupported_media_type'
  | 'origin_not_allowed'
  | 'browser_unknown'
  | 'idempotency_key_required'
  | 'idempotency_key_reused'
  | 'idempotency_in_flight'
  | 'misconfigured'
  | 'store_unavailable'
  | 'unexpected_reply'
  | 'internal'
>

/** Problems that end by themselves. */
type TimedProblem =
  | 'cooldown'
  | 'send_limit'
  | 'destination_limit'
  | 'check_limit'
  | 'provider_unavailable'

/** Problems: what went wrong, and what the user can do. Those with `.in` are used where the time until a retry is known. */
export type ProblemMessageParams = {
  readonly [C in DescribedProblem as `problem.${C}`]: Plain
} & {
  readonly [C in TimedProblem as `problem.${C}.in`]: Wait
} & {
  readonly 'retry.now': Plain
  readonly 'retry.after': Plain
  readonly 'retry.after.in': Wait
  readonly 'retry.new-code': Plain
  readonly 'retry.other-channel': Plain
  readonly 'retry.other-number': Plain
  readonly 'retry.never': Plain
}

/** Messages that name the destination, and so have a second form for e-mail addresses. */
export type KindKey =
  | 'change.label'
  | 'locked.until'
  | 'locked.over'
  | 'verified.required'
  | 'retry.other-number'
  | 'problem.destination_invalid'
  | 'problem.destination_undeliverable'
  | 'problem.destination_limit'
  | 'problem.destination_limit.in'
  | 'problem.policy'
  | 'problem.channel_unavailable'

type PhoneFlowMessageParams = FlowMessageParams & ProblemMessageParams

/** The forms for e-mail addresses; the keys without `.email` are those for phone numbers. */
export type EmailFlowMessageParams = {
  readonly [K in KindKey as `${K}.email`]: PhoneFlowMessageParams[K]
}

/** Every message, with the parameters that its text contains as `{name}`. */
export type MessageParams = CodeMessageParams &
  PhoneMessageParams &
  EmailMessageParams &
  PhoneFlowMessageParams &
  EmailFlowMessageParams
