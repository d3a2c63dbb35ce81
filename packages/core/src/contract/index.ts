export { bindingHeader, idempotencyHeader, idempotencyKeyPattern } from './headers.ts'
export { problemBodyOf } from './problem-body.ts'
export {
  isProblemCode,
  problem,
  problemMediaType,
  problems,
  problemType,
  retries,
  retryOf,
} from './problems.ts'
export {
  checkReply,
  problemBody,
  sendReply,
  statusReply,
  verificationConfig,
} from './reply-schemas.ts'
export {
  checkRequest,
  resendRequest,
  sendRequest,
  startRequest,
  statusRequest,
} from './request-schemas.ts'
export { channels, charsets, kinds, resendSemantics } from './terms.ts'
export type {
  Approved,
  Awaiting,
  CheckReply,
  CheckRequest,
  Declined,
  Expired,
  Incorrect,
  KindConfig,
  ResendRequest,
  SendReply,
  SendRequest,
  StartRequest,
  StatusReply,
  StatusRequest,
  VerificationConfig,
} from './messages.ts'
export type { Occurrence, ProblemBody } from './problem-body.ts'
export type { Problem, ProblemCode, Retry } from './problems.ts'
export type { Schema } from './schema.ts'
export type { Channel, Charset, CodeShape, CountryCode, Kind, ResendSemantics } from './terms.ts'
