import type { ProblemCode } from '../contract/problems.ts'
import type { Channel } from '../contract/terms.ts'
import type { PhoneReason } from '../phone/phone-value.ts'

/** A message without parameters. */
export type Plain = Record<string, never>

/** A number that the sentence bends to: its message has one form for each plural category of the language. */
export type Counted = { readonly n: number }

/** What the code field says. `length`: how many characters the code has, from four to ten, so that one form fits all. */
export type CodeMessageParams = {
  /** What the field is for, beside its label: the length of a code of digits. */
  readonly 'code.digits': { readonly length: string }
  /** The same of a code with letters. */
  readonly 'code.characters': { readonly length: string }
  /** The validity message of a code that is not whole. */
  readonly 'code.incomplete': { readonly length: string }
  /** The pasted text holds nothing that could be the code. */
  readonly 'code.none': Plain
  /** The pasted text holds several things that could be the code. */
  readonly 'code.several': Plain
  /** A key was pressed that a code of digits has no place for. */
  readonly 'code.only-digits': Plain
  /** The same of a code with letters. */
  readonly 'code.only-characters': Plain
  /** Announced when the platform or a password manager has filled the code in; `code` with a space between characters. */
  readonly 'code.filled': { readonly code: string }
  /** Announced when the last character was typed, or one more than there is room for. */
  readonly 'code.complete': Plain
  /** Announced when the host says that a whole code is wrong. */
  readonly 'code.rejected': Plain
}

/** What the phone field and its country picker say. */
export type PhoneMessageParams = {
  readonly 'phone.label': Plain
  readonly 'phone.required': Plain
  /** The accessible name of the country button. `country` is a localised name with its calling code. */
  readonly 'country.choose': { readonly country: string }
  /** The accessible name of the country button where none is chosen. */
  readonly 'country.none': Plain
  readonly 'country.search': Plain
  /** How many countries the search has found. */
  readonly 'country.found': Counted
  readonly 'country.not-found': Plain
  /** Announced when the number itself has changed the country. */
  readonly 'country.changed': { readonly country: string }
  /** The countries that stand first in the list. */
  readonly 'country.preferred': Plain
  readonly 'country.all': Plain
  /** Where the picker could not be loaded: how any other country is reached. */
  readonly 'country.other': Plain
} & { readonly [R in PhoneReason as `phone.${R}`]: Plain }

/** What the whole flow says. `to` is the masked destination, `time` a duration in words. */
export type FlowMessageParams = {
  readonly 'send.label': Plain
  readonly 'send.busy': Plain
  /** Under the number: what will happen to it. */
  readonly 'send.hint': { readonly channel: string }
  /** The group of ways to get the code. */
  readonly 'channels.label': Plain
  /** A resend by another way. */
  readonly 'channels.use': { readonly channel: string }

  /** Announced and shown once the message went out. */
  readonly 'sent.to': { readonly to: string; readonly channel: string }
  /** Likewise after a resend. */
  readonly 'sent.again': { readonly to: string; readonly channel: string }
  /** Where it is not known whether the message went out. */
  readonly 'sent.perhaps': { readonly to: string; readonly channel: string }
  /** After a resend that made the earlier code void. */
  readonly 'sent.replaces': Plain

  /** The code field's name. */
  readonly 'code.label': Plain
  /** Under the code field where a whole code is checked at once. */
  readonly 'code.hint-auto': Counted
  readonly 'check.label': Plain
  readonly 'check.busy': Plain

  /** The accessible name of the time left to type the code; `time` as a clock shows it. */
  readonly 'expiry.left': { readonly time: string }
  readonly 'expiry.minute': Plain
  readonly 'expiry.half-minute': Plain
  readonly 'expiry.over': Plain
  /** Where it cannot be sent again yet. */
  readonly 'expiry.over-until': { readonly time: string }

  readonly 'attempts.left': Counted

  readonly 'resend.label': Plain
  readonly 'resend.busy': Plain
  /** While cooling down; `time` as a clock shows it. */
  readonly 'resend.in': { readonly time: string }
  /** Announced when the cooldown is over. */
  readonly 'resend.ready': Plain

  readonly 'change.label': Plain

  readonly 'check.incorrect': Plain
  /** Said where the attempts left are known. */
  readonly 'check.incorrect-left': Counted
  readonly 'locked.until': { readonly time: string }
  readonly 'locked.now': Plain
  readonly 'locked.over': Plain

  readonly 'verified.to': { readonly to: string }
  /** The validity message of a required field. */
  readonly 'verified.required': Plain

  readonly 'restore.busy': Plain
  /** The restoring could not be finished. */
  readonly 'restore.retry': Plain

  /** The way on that ends a problem's sentence, as `{again}`. */
  readonly 'again.in': { readonly time: string }
  readonly 'again.later': Plain
} & { readonly [C in Channel as `channel.${C}`]: Plain }

/**
 * Problems with a sentence of their own. Every other one is said by what can be done about it; codes that a newer proxy
 * knows and this client does not are, too.
 */
type SpokenProblem = Exclude<
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

/** What is said of faults, each sentence true and with a way on. */
export type ProblemMessageParams = {
  readonly [C in SpokenProblem as `problem.${C}`]: { readonly again: string }
} & {
  readonly 'retry.now': Plain
  readonly 'retry.after': { readonly again: string }
  readonly 'retry.new-code': Plain
  readonly 'retry.other-channel': Plain
  readonly 'retry.other-number': Plain
  readonly 'retry.never': Plain
}

/** Every message, with the parameters that stand in it as `{name}`. */
export type MessageParams = CodeMessageParams &
  PhoneMessageParams &
  FlowMessageParams &
  ProblemMessageParams
