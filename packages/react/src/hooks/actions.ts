import type {
  CodeEntry,
  Destination,
  Snapshot,
  Verification,
  VerificationState,
  Proof,
} from '@otp-kit/core'
import { cleanCode } from '@otp-kit/core/code'
import type { CodeShape, Kind } from '@otp-kit/core/contract'
import type { DestinationErrorKey, DestinationKind } from '../destination-kinds/destination-kind.ts'
import type { Reason } from '../utils/details.ts'
import { awaitingOf } from './step.ts'
import type { DestinationValue, VerificationHook } from './verification-types.ts'

/** What is in the fields, for actions that are triggered by a button. */
export interface FieldValues<K extends Kind> {
  destination: DestinationValue<K> | null
  /** The code before its last change. */
  previousCode: string
  /** A code that was completed before it could be checked. */
  earlyCode: string | null
}

export type Actions<K extends Kind> = Pick<
  VerificationHook<K>,
  'setCode' | 'send' | 'resend' | 'check' | 'change' | 'reset'
>

interface ActionOptions<K extends Kind> {
  readonly verification: Verification<K, Proof>
  readonly kind: DestinationKind<K>
  readonly fields: FieldValues<K>
  readonly shape: () => CodeShape
  readonly setDestinationError: (key: DestinationErrorKey | null) => void
  readonly setDestinationText: (text: string) => void
}

/** Returns the user's actions, as functions that never change. */
export function createActions<K extends Kind>(options: ActionOptions<K>): Actions<K> {
  const { verification, kind, fields, shape, setDestinationError, setDestinationText } = options
  return {
    setCode(code, details) {
      const { charset, length } = shape()
      fields.previousCode = verification.getSnapshot().code
      verification.setCode(cleanCode(code, charset).slice(0, length), entryOf(details?.reason))
    },
    async send(to, sendOptions) {
      if (!verification.getSnapshot().can.send) return 'ignored'
      const value = typeof to === 'string' ? kind.read(to) : to
      const error = kind.errorOf(value)
      setDestinationError(error)
      const destination: Destination | null = error ? null : kind.destinationOf(value)
      return destination ? verification.send(destination, sendOptions) : 'failed'
    },
    resend: (sendOptions) => verification.resend(sendOptions),
    check: (code) => verification.check(code),
    change() {
      setDestinationError(null)
      verification.change()
    },
    reset() {
      fields.destination = null
      setDestinationText('')
      setDestinationError(null)
      verification.reset()
    },
  }
}

/** Whether a code can be entered, but not checked before the backend has answered. */
export function isTooEarly(status: VerificationState['status']): boolean {
  return status === 'sending' || status === 'restoring'
}

/** Checks the code that was completed too early, if it is still in the field. */
export function checkEarlyCode<K extends Kind>(
  verification: Verification<K, Proof>,
  fields: FieldValues<K>,
  status: VerificationState['status'],
): void {
  const { earlyCode } = fields
  if (earlyCode === null || isTooEarly(status)) return
  fields.earlyCode = null
  if (earlyCode === verification.getSnapshot().code) void verification.check()
}

/**
 * Whether a device that was offline is online again, and the code that could not be checked is still in the field. That
 * code was certainly not sent; where it may have been, the problem stays until the user does something.
 */
export function isBackOnline(
  before: Snapshot<Kind, Proof>,
  { problem, can, code }: Snapshot<Kind, Proof>,
): boolean {
  return before.problem?.code === 'offline' && !problem && can.check && code === before.code
}

/** How a change of the code is reported by the event `code-entered`. */
function entryOf(reason: Reason | undefined): CodeEntry {
  switch (reason) {
    case 'paste':
    case 'drop':
    case 'autofill':
    case 'webotp':
      return reason
    case 'typing':
    case 'delete':
    case 'undo':
    case 'country':
    case 'engine':
    case 'suggestion':
    case 'reset':
    case 'restored':
    case undefined:
      return 'typing'
  }
}

const sixDigits: CodeShape = { length: 6, charset: 'numeric' }

/** Returns the shape of the awaited code, else the configured one, else six digits. */
export function shapeOf(
  state: VerificationState<Kind, Proof>,
  configured: CodeShape | undefined,
): CodeShape {
  return awaitingOf(state)?.shape ?? configured ?? sixDigits
}
