import type {
  ChangeEventHandler,
  FocusEventHandler,
  KeyboardEventHandler,
  MouseEventHandler,
} from 'react'
import type {
  Awaiting,
  Can,
  Challenge,
  Outcome,
  Transport,
  Verification,
  VerificationEvent,
  VerificationState,
  Proof,
} from '@otp-kit/core'
import type {
  Channel,
  CodeShape,
  Kind,
  ProblemCode,
  Retry,
  VerificationConfig,
} from '@otp-kit/core/contract'
import type { EmailValue } from '@otp-kit/core/email'
import type { Messages } from '@otp-kit/core/messages'
import type { PhoneValue } from '@otp-kit/core/phone'
import type { Details } from '../utils/details.ts'

/** The value of the kind's field: `PhoneValue` or `EmailValue`. */
export type DestinationValue<K extends Kind = Kind> = K extends 'phone' ? PhoneValue : EmailValue

/** A verified destination, with the proof that the form's backend checks. */
export interface Verified<P extends Proof = string> {
  /** E.164 or the e-mail address. */
  readonly to: string
  /** `null` where the backend issues none (see `diditTransport`). */
  readonly proof: P
}

/** Options are read when they are needed: a new function or transport at each render has no effect. */
export interface UseVerificationOptions<K extends Kind, P extends Proof = string> {
  /** The base path of the server's calls. @default '/api/verification' */
  endpoint?: string | undefined
  /** Replaces the HTTP transport to `endpoint`. */
  transport?: Transport<P> | undefined
  /** A verification created elsewhere; `endpoint`, `transport`, `id` and `challenge` are then ignored. */
  verification?: Verification<K, P> | undefined
  /** Distinguishes verifications of one site, in storage and between tabs. @default the kind */
  id?: string | undefined
  /** BCP 47: the language of the messages, and of the message with the code. @default that of `messages`, else the page's */
  locale?: string | undefined
  /** The messages. Takes precedence over the catalogue of `locale`, which is loaded on mount. @default English */
  messages?: Messages | undefined
  /** Whether a code is checked as soon as it is complete. Never submits the surrounding form. @default true */
  autoSubmit?: boolean | undefined
  /**
   * Solves the challenge that the server's configuration names. Called for a fresh token before each send. Where it returns
   * `undefined`, the send goes without one; if the server then requires it, it is called again with `required: true`.
   */
  challenge?: Challenge | undefined
  /** Called once per verification and page load, after a restore too. */
  onVerified?: ((verified: Verified<P>) => void) | undefined
  /** Called for each event of the flow, for analytics. Events contain no code and no destination. */
  onEvent?: ((event: VerificationEvent<K>) => void) | undefined
}

/** Props for the destination's field: `PhoneField` or `EmailField`. */
export interface DestinationFieldProps<K extends Kind = Kind> {
  onValueChange: (value: DestinationValue<K>, details: Details) => void
  /** Requests the server's configuration. */
  onFocus: FocusEventHandler<HTMLInputElement>
  onKeyDown: KeyboardEventHandler<HTMLInputElement>
  enterKeyHint: 'send'
  'aria-invalid'?: true
}

/** Props for a plain `<input>` in place of the destination's field. */
export interface DestinationInputProps {
  type: 'tel' | 'email'
  autoComplete: 'tel' | 'email'
  inputMode: 'tel' | 'email'
  value: string
  onChange: ChangeEventHandler<HTMLInputElement>
  onFocus: FocusEventHandler<HTMLInputElement>
  onKeyDown: KeyboardEventHandler<HTMLInputElement>
  enterKeyHint: 'send'
  'aria-invalid'?: true
}

/** Props for an `OtpInput`. */
export interface CodeFieldProps {
  length: number
  charset: CodeShape['charset']
  value: string
  onValueChange: (code: string, details: Details) => void
  onComplete: (code: string, details: Details) => void
  onKeyDown: KeyboardEventHandler<HTMLInputElement>
  enterKeyHint: 'done'
  'aria-invalid'?: true
}

/** Props for a plain `<input>` in place of an `OtpInput`. */
export interface CodeInputProps {
  type: 'text'
  autoComplete: 'one-time-code'
  inputMode: 'numeric' | 'text'
  value: string
  onChange: ChangeEventHandler<HTMLInputElement>
  onKeyDown: KeyboardEventHandler<HTMLInputElement>
  enterKeyHint: 'done'
  'aria-invalid'?: true
}

/** Props for a `<button>`. While its action is not possible it is `aria-disabled`, so that it stays focusable. */
export interface ButtonProps {
  type: 'button'
  onClick: MouseEventHandler<HTMLElement>
  'aria-disabled': true | undefined
}

/** One verification, for a component to show. Every function keeps its identity from render to render. */
export interface VerificationHook<K extends Kind, P extends Proof = string> {
  /** Stable: for `useSecondsLeft`, a context, or another component's `verification` prop. */
  readonly verification: Verification<K, P>
  /** `switch (state.status)`. */
  readonly state: VerificationState<K, P>
  /** Which fields to show. */
  readonly step: 'destination' | 'code' | 'verified'
  /** The awaited code, also while it is being checked or sent again; `null` in every other state. */
  readonly awaiting: Awaiting<K> | null
  /** Whether the awaited code has expired. */
  readonly expired: boolean
  /** Whether the code in the field is the one that was rejected last. */
  readonly incorrect: boolean
  /** The server's configuration, once it is loaded. */
  readonly config: VerificationConfig | undefined
  /** The current problem, with a message for the user. An incorrect or expired code is none: see `incorrect`, `expired`. */
  readonly problem: {
    readonly code: ProblemCode
    readonly retry: Retry
    readonly message: string
  } | null
  /** Which actions are possible now. */
  readonly can: Can
  /** The code in the field. */
  readonly code: string
  /** Sets the code, cleaned as the code field cleans it. */
  readonly setCode: (code: string, details?: Details) => void
  /**
   * Sends the code. Resolves, never rejects; `'ignored'` while `can.send` is false, or for a destination that was refused just now. A text that is no valid destination
   * sends nothing, resolves with `'failed'`, and `problem` says why.
   */
  readonly send: (
    to: DestinationValue<K> | string,
    options?: { channel?: Channel | undefined },
  ) => Promise<Outcome>
  /** Sends the code again, by another channel too. Resolves, never rejects; `'ignored'` while `can.resend` is false. */
  readonly resend: (options?: { channel?: Channel | undefined }) => Promise<Outcome>
  /** Checks `code`, or the code in the field. */
  readonly check: (code?: string) => Promise<Outcome>
  /** Goes back to the destination. */
  readonly change: () => void
  /** Goes back to the beginning, as a form's reset does. */
  readonly reset: () => void
  /** Returns the props of a `PhoneField` or an `EmailField`, merged with the given ones, as every function below does. */
  readonly getDestinationFieldProps: <P extends object>(props?: P) => P & DestinationFieldProps<K>
  /** Returns the props of a plain `<input>` for the destination. */
  readonly getDestinationInputProps: <P extends object>(props?: P) => P & DestinationInputProps
  /** Returns the props of an `OtpInput`. */
  readonly getCodeFieldProps: <P extends object>(props?: P) => P & CodeFieldProps
  /** Returns the props of a plain `<input>` for the code. */
  readonly getCodeInputProps: <P extends object>(props?: P) => P & CodeInputProps
  /** Returns the props of the button that sends the code. */
  readonly getSendButtonProps: <P extends object>(props?: P) => P & ButtonProps
  /** Returns the props of the button that sends it again. */
  readonly getResendButtonProps: <P extends object>(props?: P) => P & ButtonProps
  /** Returns the props of the button that checks the code. */
  readonly getCheckButtonProps: <P extends object>(props?: P) => P & ButtonProps
  /** Returns the props of the button that goes back to the destination. */
  readonly getChangeButtonProps: <P extends object>(props?: P) => P & ButtonProps
}

/** Options of `usePhoneVerification`. */
export type UsePhoneVerificationOptions<P extends Proof = string> = UseVerificationOptions<
  'phone',
  P
>
/** Options of `useEmailVerification`. */
export type UseEmailVerificationOptions<P extends Proof = string> = UseVerificationOptions<
  'email',
  P
>
/** What `usePhoneVerification` returns. */
export type PhoneVerification<P extends Proof = string> = VerificationHook<'phone', P>
/** What `useEmailVerification` returns. */
export type EmailVerification<P extends Proof = string> = VerificationHook<'email', P>
