/**
 * Why a call to a provider's API failed.
 *
 * - `unreachable`: no connection, so nothing was done
 * - `unconfirmed`: the answer is lost, and the call may have been processed
 * - `key`: the API key is refused
 * - `money`: the balance is too low
 * - `limit`: too many calls, or too many to this destination
 * - `request`: the request is invalid; `fields` names the fields
 * - `not-found`: there is nothing under this id
 * - `unavailable`: the provider failed, and nothing was done
 * - `unreadable`: the answer is not one of this provider's API
 */
export type ProviderCallFault =
  | 'unreachable'
  | 'unconfirmed'
  | 'key'
  | 'money'
  | 'limit'
  | 'request'
  | 'not-found'
  | 'unavailable'
  | 'unreadable'

/** What is known about a call that failed: the fields of a `ProviderCallError`. */
export interface ProviderCallErrorFacts {
  readonly fault: ProviderCallFault
  /** What was refused, if the caller could do better with another one. */
  readonly about?: 'destination' | 'line-type' | 'code' | 'locale' | undefined
  /** The HTTP status; `null` if there was no answer. */
  readonly status: number | null
  /** Milliseconds until the call may be repeated, if the provider says so. */
  readonly retryInMs?: number | null | undefined
  /** Field errors in the provider's own words, which may contain submitted values. */
  readonly fields?: readonly { readonly path: string; readonly message: string }[] | undefined
}

/** Thrown for a failed call. The message names the cause and the fix, and never contains a key or a destination. */
export class ProviderCallError extends Error {
  override readonly name = 'ProviderCallError'
  readonly fault: ProviderCallFault
  readonly about: ProviderCallErrorFacts['about']
  readonly status: number | null
  readonly retryInMs: number | null
  readonly fields: readonly { readonly path: string; readonly message: string }[]

  constructor(message: string, facts: ProviderCallErrorFacts) {
    super(message)
    this.fault = facts.fault
    this.about = facts.about
    this.status = facts.status
    this.retryInMs = facts.retryInMs ?? null
    this.fields = facts.fields ?? []
  }
}

/** Returns whether an error is a `ProviderCallError`, including one of another copy of this package. */
export function isProviderCallError(error: unknown): error is ProviderCallError {
  return error instanceof Error && error.name === 'ProviderCallError' && 'fault' in error
}
