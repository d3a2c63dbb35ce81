import type {
  CheckReply,
  CheckRequest,
  SendReply,
  SendRequest,
  StatusReply,
  StatusRequest,
  VerificationConfig,
} from '../contract/messages.ts'

/** Options of every call of a transport; `send` and `check` have `ActionOptions`. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined
}

/** Options of the calls that the user causes: `send` and `check`. */
export interface ActionOptions extends CallOptions {
  /** One for each action of the user; repeating a call with the same key repeats nothing. */
  readonly idempotencyKey: string
}

/**
 * Reaches a backend. Every call resolves with a reply or rejects with a `ProblemError`; any other error counts as
 * `network`, with an unknown result. `P` is the type of the proofs: `null` for a backend that issues none.
 */
export interface Transport<P extends string | null = string> {
  config(options?: CallOptions): Promise<VerificationConfig>
  send(request: SendRequest, options: ActionOptions): Promise<SendReply>
  check(request: CheckRequest, options: ActionOptions): Promise<CheckReply<P>>
  status(request: StatusRequest, options?: CallOptions): Promise<StatusReply<P>>
}
