import type {
  CodeMessageParams,
  Counted,
  EmailFlowMessageParams,
  EmailMessageParams,
  FlowMessageParams,
  MessageParams,
  PhoneMessageParams,
  Plain,
  ProblemMessageParams,
} from './message-params.ts'

/** The key of a message. `MessageParams` says where each is shown, and its parameters. */
export type MessageKey = keyof MessageParams

/** One form for each plural category of the language (`Intl.PluralRules`); `{n}` is the number. */
export interface PluralForms {
  readonly zero?: string | undefined
  readonly one?: string | undefined
  readonly two?: string | undefined
  readonly few?: string | undefined
  readonly many?: string | undefined
  readonly other: string
}

/** A time in each unit; `{n}` is the number. */
export interface TimeWords {
  readonly second: PluralForms
  readonly minute: PluralForms
  readonly hour: PluralForms
}

type Catalogue<P> = {
  readonly [K in keyof P]: P[K] extends Plain ? string : P[K] extends Counted ? PluralForms : string
}

interface InLanguage {
  /** BCP 47: the language of the sentences, its plural rules and durations. */
  readonly locale: string
  /**
   * The numbering system (CLDR) of its numbers and times: engines disagree about that of some regions.
   *
   * @default 'latn'
   */
  readonly numerals?: string | undefined
  /**
   * Times in words ("in 5 minutes", and "5 minutes"), as CLDR has them, for a language whose words some engine lacks: `Intl` then
   * answers in English, or with "+5 min".
   *
   * @default those of `Intl`
   */
  readonly times?: { readonly in: TimeWords; readonly for: TimeWords } | undefined
}

/**
 * Every sentence of otp-kit in one language. Plain data, so that a server component can pass it to a client component;
 * change a sentence with `{ ...en, 'send.label': 'Text me' }`.
 */
export type Messages = InLanguage & Catalogue<MessageParams>

/** The part of `Messages` that the code field uses. */
export type CodeMessages = InLanguage & Catalogue<CodeMessageParams>

/** The part of `Messages` that the phone field and its country picker use. */
export type PhoneMessages = InLanguage & Catalogue<PhoneMessageParams>

/** The part of `Messages` that the e-mail field uses. */
export type EmailMessages = InLanguage & Catalogue<EmailMessageParams>

/** The part of `Messages` that the flow around the fields uses. */
export type FlowMessages = InLanguage &
  Catalogue<FlowMessageParams & ProblemMessageParams & EmailFlowMessageParams>
