import type { Channel, Kind } from '@otp-kit/core/contract'
import type { GenericSchema } from 'valibot'
import { instance } from '../options/option-schema.ts'
import { isFunction } from '../options/untrusted-value.ts'

/** What the server does, for traces and metrics. Without destination, code, handle, proof or address. */
export type Activity =
  /** A call of a page, or of `verifyProof`. */
  | {
      readonly type: 'call'
      readonly call: 'config' | 'send' | 'check' | 'status' | 'verify-proof'
    }
  /** A call to a provider, within a call of a page. */
  | (ProviderCall & { readonly type: 'provider-call'; readonly provider: string })

/** A call to a provider, without what identifies the user. */
export interface ProviderCall {
  readonly call: 'send' | 'check' | 'settle-check'
  readonly kind: Kind
  readonly channel?: Channel | undefined
}

/** How an activity ended. */
export interface Outcome {
  /** A status of the contract such as `awaiting`, the code of a problem, or a status of the provider interface. */
  readonly outcome: string
  /** Whether the server or the provider failed. What was refused has not failed. */
  readonly failed: boolean
  /** Whether the outcome is a problem of the contract, or the code of a proof's error. */
  readonly refused?: boolean | undefined
  readonly kind?: Kind | undefined
  readonly channel?: Channel | undefined
}

/** Measures what the server does, such as `openTelemetry()`. */
export interface Telemetry {
  /** Runs an activity and returns its result. `outcomeOf` never throws. Where `run` rejects, so does the result. */
  observe<T>(
    this: void,
    activity: Activity,
    run: () => Promise<T>,
    outcomeOf: (result: T) => Outcome,
  ): Promise<T>
}

export const noTelemetry: Telemetry = { observe: (_activity, run) => run() }

export const telemetryInstance: GenericSchema<unknown, Telemetry> = instance<Telemetry>(
  { observe: isFunction },
  'Pass `openTelemetry()`, or an object with the `Telemetry` interface.',
)
