import type { Verification, Proof } from '@otp-kit/core'
import type { Kind } from '@otp-kit/core/contract'
import type { DestinationKind } from '../destination-kinds/destination-kind.ts'
import { emailKind } from '../destination-kinds/email-kind.ts'
import { phoneKind } from '../destination-kinds/phone-kind.ts'

/** Returns the kind that a flow's props ask for; a given `verification` has its own. */
export function destinationKindOf(props: {
  readonly kind?: Kind | undefined
  readonly verification?: Verification<Kind, Proof> | undefined
}): DestinationKind {
  const kind = props.verification?.kind ?? props.kind ?? 'phone'
  return kind === 'email' ? emailKind : phoneKind
}
