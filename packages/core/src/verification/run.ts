import type { Channel, Kind } from '../contract/terms.ts'

/** A call to the backend, as a cache or a log may see it: no code, number, token or proof. */
export interface RunCall<T> {
  /** Unique to the verification's id and the action, not to the user. */
  readonly key: readonly ['otp-kit', id: string, action: CallAction]
  readonly variables: {
    readonly kind: Kind
    readonly action: CallAction
    readonly channel?: Channel | undefined
  }
  execute(): Promise<T>
}

/** What a call is for. `send` and `resend` are both the contract's `POST send`. */
export type CallAction = 'send' | 'resend' | 'check' | 'status'

/** Makes the call, once, and returns its result. */
export type Run = <T>(call: RunCall<T>) => Promise<T>

/** Makes each call directly: the default of `run`. */
export const plainRun: Run = (call) => call.execute()
