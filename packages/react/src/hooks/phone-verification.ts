import type { KeyboardEventHandler, MouseEventHandler } from 'react'
import type {
  Can,
  Outcome,
  Transport,
  Verification,
  VerificationEvent,
  VerificationState,
} from '@otp-kit/core'
import type {
  Channel,
  CodeShape,
  ProblemCode,
  Retry,
  VerificationConfig,
} from '@otp-kit/core/contract'
import type { Messages } from '@otp-kit/core/messages'
import type { PhoneValue } from '@otp-kit/core/phone'
import type { Details } from '../utils/details.ts'

/** A number that was verified, and the proof of it for the form's own backend. */
export interface Verified {
  /** E.164. */
  readonly to: string
  readonly proof: string
}

/** Options are read when they are needed: a new function or transport in each render makes nothing anew. */
export interface UsePhoneVerificationOptions {
  /** Where the proxy is mounted. @default '/api/verification' */
  endpoint?: string | undefined
  /** Another way to the backend than HTTP at `endpoint`. */
  transport?: Transport | undefined
  /** A verification made elsewhere; `endpoint`, `transport`, `id` and `challenge` are then not used. */
  verification?: Verification<'phone'> | undefined
  /** Tells verifications on one site apart, in storage and between tabs. @default 'phone' */
  id?: string | undefined
  /** BCP 47: the language of what is said, and of the message that is sent. @default that of `messages`, else of the page */
  locale?: string | undefined
  /**
   * What is said, from the start; without it English is, until the catalogue of `locale` has been fetched: at the first
   * touch, or on mount where that is another language. @default by `locale`, in English where the kit has no other
   */
  messages?: Messages | undefined
  /** Whether a code is checked as soon as it is complete. It never submits the form around it. @default true */
  autoSubmit?: boolean | undefined
  /** Solves the challenge that the backend's configuration names; asked for a fresh token before each send. */
  challenge?:
    | ((c: { action: 'send' | 'resend'; signal: AbortSignal }) => Promise<string>)
    | undefined
  /** Once per verification and page load, after a restore too. */
  onVerified?: ((verified: Verified) => void) | undefined
  /** What happens, for measurements: no code, and no number but in `verified`. */
  onEvent?: ((event: VerificationEvent<'phone'>) => void) | undefined
}

/** For a `PhoneField`. */
export interface DestinationProps {
  onValueChange: (phone: PhoneValue, details: Details) => void
  /** Loads what is needed from now on. */
  onFocus: () => void
  onKeyDown: KeyboardEventHandler<HTMLInputElement>
  enterKeyHint: 'send'
  /** Only there where it is so: a field knows more of its own text. */
  'aria-invalid'?: true
}

/** For an `OtpInput`. */
export interface CodeProps {
  length: number
  charset: CodeShape['charset']
  value: string
  onValueChange: (code: string, details: Details) => void
  onComplete: (code: string, details: Details) => void
  onKeyDown: KeyboardEventHandler<HTMLInputElement>
  enterKeyHint: 'done'
  'aria-invalid'?: true
}

/** For a `button`. What cannot be done now is `aria-disabled`, so that it can still be found. */
export interface ButtonProps {
  type: 'button'
  onClick: MouseEventHandler<HTMLElement>
  'aria-disabled': true | undefined
}

/** One phone verification as a component sees it. Every function keeps its identity from render to render. */
export interface PhoneVerification {
  /** Stable: for `useSecondsLeft`, a context, or another component's `verification` prop. */
  readonly verification: Verification<'phone'>
  /** `switch (state.status)`. */
  readonly state: VerificationState<'phone'>
  /** The backend's configuration, once it is here. */
  readonly config: VerificationConfig | undefined
  /** The fault that stands in the way, in words for the person. A wrong or expired code is none: see `state`. */
  readonly problem: { code: ProblemCode; retry: Retry; message: string } | null
  readonly can: Can
  readonly code: string
  readonly setCode: (code: string, details?: Details) => void
  /** Resolves, never rejects; `'ignored'` where `can.send` is false. Text has to be E.164. */
  readonly send: (
    to: PhoneValue | string,
    options?: { channel?: Channel | undefined },
  ) => Promise<Outcome>
  readonly resend: (options?: { channel?: Channel | undefined }) => Promise<Outcome>
  /** Checks `code`, or what stands in the code field. */
  readonly check: (code?: string) => Promise<Outcome>
  /** Back to the destination. */
  readonly change: () => void
  /** Forgets everything, as a form's reset does. */
  readonly reset: () => void
  readonly getDestinationProps: <P extends object>(props?: P) => P & DestinationProps
  readonly getCodeProps: <P extends object>(props?: P) => P & CodeProps
  readonly getSendProps: <P extends object>(props?: P) => P & ButtonProps
  readonly getResendProps: <P extends object>(props?: P) => P & ButtonProps
  readonly getChangeProps: <P extends object>(props?: P) => P & ButtonProps
}
