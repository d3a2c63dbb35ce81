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

export interface ActionOptions extends CallOptions {
  /** One for each action of the person; repeating a call with the same key repeats nothing. */
  readonly idempotencyKey: string
}

/**
 * How the machine reaches a backend that keeps the contract. Every call resolves with a reply or rejects with a
 * `ProblemError`; anything else that is thrown counts as `network`, with the action's fate unknown.
 */
export interface Transport {
  config(options?: CallOptions): Promise<VerificationConfig>
  send(request: SendRequest, options: ActionOptions): Promise<SendReply>
  check(request: CheckRequest, options: ActionOptions): Promise<CheckReply>
  status(request: StatusRequest, options?: CallOptions): Promise<StatusReply>
}
