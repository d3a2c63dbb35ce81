import type {
  CheckReply,
  CheckRequest,
  SendReply,
  SendRequest,
  StatusReply,
  StatusRequest,
  VerificationConfig,
} from '../contract/messages.ts'

export interface CallOptions {
  readonly signal?: AbortSignal | undefined
}

export interface ActOptions extends CallOptions {
  /** One for each act of the person; repeating a call with the same key repeats nothing. */
  readonly idempotencyKey: string
}

/**
 * How the machine reaches a backend that keeps the contract. Every call resolves with a reply or rejects with a
 * `ProblemError`; anything else that is thrown counts as `network`, with the act's fate unknown.
 */
export interface Transport {
  config(options?: CallOptions): Promise<VerificationConfig>
  send(request: SendRequest, options: ActOptions): Promise<SendReply>
  check(request: CheckRequest, options: ActOptions): Promise<CheckReply>
  status(request: StatusRequest, options?: CallOptions): Promise<StatusReply>
}
