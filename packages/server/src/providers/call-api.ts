import * as v from 'valibot'
import { askProvider, type ProviderFetch } from './ask-provider.ts'
import { ProviderCallError } from './call-error.ts'
import type { Answered } from './failure-facts.ts'

/** A provider's reply: the validated part, and the whole body. */
export interface ProviderReply<Reply> {
  readonly reply: Reply
  readonly body: unknown
}

export interface ApiCall<Reply> {
  readonly fetch: ProviderFetch
  readonly timeoutMs: number
  /** The provider's name for messages: `Didit`. */
  readonly who: string
  readonly method: 'GET' | 'POST'
  readonly url: URL
  readonly headers: Headers
  readonly body?: object | undefined
  readonly reply: v.GenericSchema<unknown, Reply>
  /** Returns the error for a response with status 400 or above. */
  readonly readFault: (answer: Answered) => ProviderCallError
  /** Aborts the call. */
  readonly signal?: AbortSignal | undefined
}

/** Makes a call. @throws ProviderCallError for every failure */
export async function callApi<Reply>(call: ApiCall<Reply>): Promise<ProviderReply<Reply>> {
  const { headers, body, who } = call
  if (body !== undefined) headers.set('content-type', 'application/json')
  headers.set('accept', 'application/json')
  const timeout = AbortSignal.timeout(call.timeoutMs)
  const answer = await askProvider(
    call.fetch,
    call.url,
    body === undefined
      ? { method: call.method, headers }
      : { method: call.method, headers, body: JSON.stringify(body) },
    call.signal ? AbortSignal.any([timeout, call.signal]) : timeout,
  )
  if (answer.type === 'refused') {
    throw new ProviderCallError(
      `${who} cannot be reached at ${call.url.host} (${answer.cause}). Nothing was done; try again.`,
      { fault: 'unreachable', status: null },
    )
  }
  if (answer.type === 'lost') {
    throw new ProviderCallError(
      `${who} gave no answer (${answer.cause}). The call may have been processed.`,
      { fault: 'unconfirmed', status: null },
    )
  }
  if (answer.status >= 400) throw call.readFault(answer)
  const read = v.safeParse(call.reply, answer.body)
  if (read.success) return { reply: read.output, body: answer.body }
  throw new ProviderCallError(
    `${call.url.host} answered with something that is not ${who}'s API (HTTP ${answer.status}). Check the base address.`,
    { fault: 'unreadable', status: answer.status },
  )
}
