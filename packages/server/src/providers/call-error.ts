/**
 * Why a call of a provider's API came to nothing.
 *
 * - `unreachable`: no connection, so nothing was done
 * - `unconfirmed`: the answer is lost, and the call may have been carried out
 * - `key`: the key is refused
 * - `money`: the account cannot pay
 * - `limit`: too many calls, or too many to this destination
 * - `request`: what was sent is refused; `fields` says where
 * - `not-found`: there is no such thing
 * - `unavailable`: the provider is in trouble of its own; nothing was done
 * - `unreadable`: an answer that is not of this provider's API
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

export interface ProviderCallErrorFacts {
  readonly fault: ProviderCallFault
  /** Of the answer; `null` where none came. */
  readonly status: number | null
  /** Where the provider says when the call may be repeated. */
  readonly retryInMs?: number | null | undefined
  /** What is wrong with which field, in the provider's own words, which can repeat what was sent. */
  readonly fields?: readonly { readonly path: string; readonly message: string }[] | undefined
}

/** A call of a provider's API that came to nothing. The message names cause and cure, and never holds a key or a number. */
export class ProviderCallError extends Error {
  override readonly name = 'ProviderCallError'
  readonly fault: ProviderCallFault
  readonly status: number | null
  readonly retryInMs: number | null
  readonly fields: readonly { readonly path: string; readonly message: string }[]

  constructor(message: string, facts: ProviderCallErrorFacts) {
    super(message)
    this.fault = facts.fault
    this.status = facts.status
    this.retryInMs = facts.retryInMs ?? null
    this.fields = facts.fields ?? []
  }
}

/** Whether an error is a `ProviderCallError`, also one of another copy of this package. */
export function isProviderCallError(error: unknown): error is ProviderCallError {
  return error instanceof Error && error.name === 'ProviderCallError' && 'fault' in error
}
