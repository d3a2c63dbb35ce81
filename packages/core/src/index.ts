export { createVerification } from './verification/create-verification.ts'
export { deviceClock } from './verification/clock.ts'
export { broadcastTabs } from './verification/tabs.ts'
export { browserPage } from './verification/page.ts'
export { plainRun } from './verification/run.ts'
export { httpTransport } from './transport/http.ts'
export { isProblemError, ProblemError } from './transport/problem-error.ts'
export type { HttpTransport, HttpTransportOptions } from './transport/http.ts'
export type { ActionOptions, CallOptions, Transport } from './transport/transport.ts'
export type { Challenge } from './verification/calls.ts'
export type { Clock } from './verification/clock.ts'
export type { VerificationOptions } from './verification/options.ts'
export type { Page } from './verification/page.ts'
export type { CallAction, Run, RunCall } from './verification/run.ts'
export type {
  Awaiting,
  CheckAction,
  Checking,
  Destination,
  Idle,
  PreviousVerification,
  Locked,
  Moment,
  Proof,
  Refused,
  Restoring,
  SendAction,
  Sending,
  VerificationState,
  Verified,
} from './verification/state.ts'
export type { Locks } from './transport/turns.ts'
export type { TextStorage } from './transport/text-storage.ts'
export type { TabChannel, TabMessage, Tabs } from './verification/tabs.ts'
export type {
  Can,
  Outcome,
  SendOptions,
  Snapshot,
  Verification,
  VerifiedDestination,
} from './verification/verification.ts'
export type { CodeEntry, VerificationEvent } from './verification/verification-event.ts'
