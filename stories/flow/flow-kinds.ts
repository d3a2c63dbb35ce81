import type { Kind } from '@otp-kit/core/contract'
import { addressFor, numberFor, type EmailOutcome, type PhoneOutcome } from '@otp-kit/simulator'
import { address, number } from '../plays/actions.ts'

/** An outcome that both kinds have. */
type Outcome = Extract<PhoneOutcome, EmailOutcome>

/** What differs between the stories of phone numbers and of e-mail addresses. */
export interface FlowKind {
  readonly kind: Kind
  /** A destination that gets a message. */
  readonly to: string
  /** Returns the simulator's test number or test address of an outcome. */
  readonly of: (outcome: Outcome) => string
}

export const phone: FlowKind = { kind: 'phone', to: number, of: numberFor }
export const email: FlowKind = { kind: 'email', to: address, of: addressFor }
