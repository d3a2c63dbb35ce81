import type { Retry } from '../contract/problems.ts'
import type { Channel } from '../contract/terms.ts'
import type {
  CodeMessageParams,
  Counted,
  MessageParams,
  PhoneMessageParams,
  Plain,
} from './message-params.ts'

export type MessageKey = keyof MessageParams

/** One form for each plural category that the language has (`Intl.PluralRules`); `{n}` is the number. */
export interface PluralForms {
  readonly zero?: string | undefined
  readonly one?: string | undefined
  readonly two?: string | undefined
  readonly few?: string | undefined
  readonly many?: string | undefined
  readonly other: string
}

type Catalogue<P> = {
  readonly [K in keyof P]: P[K] extends Plain ? string : P[K] extends Counted ? PluralForms : string
}

interface InLanguage {
  /** BCP 47: the language of the sentences, its plural rules, numerals and durations. */
  readonly locale: string
}

/**
 * Everything the kit says in one language. Plain data, so that a server component can hand it to a client component;
 * change a sentence with `{ ...en, 'send.label': 'Text me' }`.
 */
export type Messages = InLanguage & Catalogue<MessageParams>

/** The part of `Messages` that the code field needs. */
export type CodeMessages = InLanguage & Catalogue<CodeMessageParams>

/** What of it stands on the page from the start; everything else is said from the first touch on. */
export type FirstCodeMessages = Pick<CodeMessages, 'locale' | 'code.digits' | 'code.characters'>

/** The part of `Messages` that the phone field and its picker need. */
export type PhoneMessages = InLanguage & Catalogue<PhoneMessageParams>

/** What of it stands on the page from the start; everything else is said from the first touch on. */
export type FirstPhoneMessages = Pick<
  PhoneMessages,
  'locale' | 'phone.label' | 'country.choose' | 'country.none' | 'country.other'
>

/** What a problem can be said with where it has no sentence of its own. */
export type RetryMessages = Pick<Messages, 'locale' | 'again.in' | 'again.later' | `retry.${Retry}`>

/** What of `Messages` stands on the page from the start; everything else is said from the first touch on. */
export type FirstMessages = FirstPhoneMessages &
  Pick<
    Messages,
    | 'phone.required'
    | 'phone.not-a-number'
    | 'send.label'
    | 'send.busy'
    | 'send.hint'
    | 'channels.label'
    | `channel.${Channel}`
    | 'code.label'
    | 'code.hint-auto'
    | 'check.label'
    | 'change.label'
    | 'verified.required'
    | 'restore.busy'
    | 'restore.retry'
    | 'problem.network'
  >
