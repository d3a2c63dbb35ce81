import type { Kind } from '@otp-kit/core/contract'
import { keyFor } from '@otp-kit/core/messages'
import { en } from '@otp-kit/core/messages/en'
import { addressFor, numberFor, type EmailOutcome, type PhoneOutcome } from '@otp-kit/simulator'
import { address, number } from './actions.ts'

/** An outcome that both kinds have. */
type Outcome = Extract<PhoneOutcome, EmailOutcome>

/** What differs between the stories of phone numbers and of e-mail addresses. */
export interface FlowKind {
  readonly kind: Kind
  /** A destination that gets a message. */
  readonly to: string
  /** Returns the simulator's test number or test address of an outcome. */
  readonly of: (outcome: Outcome) => string
  readonly texts: Readonly<
    Record<'label' | 'missing' | 'change' | 'refused' | 'invalid' | 'undeliverable', string>
  >
}

const textsOf = (kind: Kind): FlowKind['texts'] => ({
  label: en[`${kind}.label`],
  missing: en[`${kind}.required`],
  change: en[keyFor(kind, 'change.label')],
  refused: en[keyFor(kind, 'problem.policy')],
  invalid: en[keyFor(kind, 'problem.destination_invalid')],
  undeliverable: en[keyFor(kind, 'problem.destination_undeliverable')],
})

export const phone: FlowKind = { kind: 'phone', to: number, of: numberFor, texts: textsOf('phone') }
export const email: FlowKind = {
  kind: 'email',
  to: address,
  of: addressFor,
  texts: textsOf('email'),
}
