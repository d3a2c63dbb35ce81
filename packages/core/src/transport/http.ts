import { safeParse } from 'valibot'
import { bindingHeader, idempotencyHeader } from '../contract/headers.ts'
import { problem } from '../contract/problems.ts'
import type { Schema } from '../contract/schema.ts'
import {
  checkReply,
  sendReply,
  statusReply,
  verificationConfig,
} from '../contract/reply-schemas.ts'
import { bindingSecret } from './binding.ts'
import { exchange, type ExchangeOptions } from './exchange.ts'
import { pause } from './pause.ts'
import { ProblemError } from './problem-error.ts'
import { readFault } from './read-fault.ts'
import { sessionTextStorage, type TextStorage } from './text-storage.ts'
import type { Transport } from './transport.ts'
import { createTurns, type Locks } from './turns.ts'

/** Where the backend is, and how it is called. */
export interface HttpTransportOptions extends ExchangeOptions {
  /** Where the backend is mounted, relative or absolute: `/api/verification`. */
  readonly endpoint: string
  /**
   * What ties a verification to this browser: the backend's cookie, or, where cookies are not sent (another site, a
   * native app), a secret that is created here and sent in `Otp-Binding`. @default 'cookie'
   */
  readonly binding?: 'cookie' | 'header' | undefined
  /** Stores the secret of `binding: 'header'` over a reload. @default sessionStorage, where there is one */
  readonly storage?: TextStorage | null | undefined
  /** Returns 32 random hexadecimal digits for `binding: 'header'`. @default from crypto.getRandomValues */
  readonly randomHex?: (() => string) | undefined
  /**
   * Locks that keep the tabs of a browser from getting a cookie each at the same time, of which only the last would be kept.
   *
   * @default navigator.locks, where there are some
   */
  readonly locks?: Locks | undefined
  /** Waits before a call that is still in flight is repeated; rejects when `signal` aborts. */
  readonly sleep?: ((ms: number, signal: AbortSignal | undefined) => Promise<void>) | undefined
}

/** What `httpTransport` returns: a transport, and a header for the request of your form. */
export interface HttpTransport extends Transport {
  /**
   * Returns what ties a request to this browser, for a form whose proof is bound to it: the header of `binding: 'header'`.
   * Nothing for `'cookie'`, which browsers send themselves.
   */
  bindingHeaders(this: void): Readonly<Record<string, string>>
}

interface Call<T> {
  readonly name: 'config' | 'send' | 'check' | 'status'
  readonly schema: Schema<T>
  readonly body?: unknown
  readonly key?: string | undefined
  readonly signal?: AbortSignal | undefined
}

// With the backend's usual second between them these outlast a provider's slow answer; then the user sees the problem.
const triesInFlight = 10

/**
 * Returns a transport for a backend that implements the contract over HTTP. Every reply is validated by its schema. A
 * call that the backend reports as still in flight is repeated, with the same key, a few times; so is once a send to
 * a backend that did not know the browser yet.
 */
export function httpTransport(options: HttpTransportOptions): HttpTransport {
  const { endpoint, sleep = pause } = options
  const base = endpoint.replace(/\/+$/, '')
  const storage = () => (options.storage === undefined ? sessionTextStorage() : options.storage)
  const secret = options.binding === 'header' && bindingSecret(storage, options.randomHex)

  const bindingHeaders = (): Record<string, string> => (secret ? { [bindingHeader]: secret() } : {})

  async function once<T>({ name, schema, body, key, signal }: Call<T>): Promise<T> {
    const headers = {
      Accept: 'application/json, application/problem+json',
      ...(key && { [idempotencyHeader]: key }),
      ...bindingHeaders(),
    }
    const { response, json } = await exchange(
      { url: `${base}/${name}`, headers, body, signal },
      options,
    )
    if (!response.ok) throw readFault(response, json)
    const reply = safeParse(schema, json)
    if (reply.success) return reply.output
    const detail = `The reply to ${name} does not match the contract (${reply.issues[0].message}). Is the endpoint right?`
    // It came with a 2xx: something was done.
    throw new ProblemError(problem('unexpected_reply', { detail }), { uncertain: true })
  }

  // The answer to a call without a cookie sets one. It would replace the cookie that a send in between is bound to.
  const inTurn = createTurns(base, options.locks ?? globalThis.navigator?.locks)

  async function repeated<T>(call: Call<T>): Promise<T> {
    await inTurn(async () => {})
    for (let tries = 1; ; tries++) {
      try {
        return await once(call)
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error
        const { code, retryIn = 1 } = error.problem
        if (code === 'idempotency_in_flight' && tries < triesInFlight) {
          await sleep(retryIn * 1000, call.signal)
        } else if (code !== 'browser_unknown' || tries > 1) throw error
      }
    }
  }

  return {
    bindingHeaders,
    config: (o) =>
      inTurn(() => once({ name: 'config', schema: verificationConfig, signal: o?.signal })),
    send: (body, o) =>
      repeated({ name: 'send', schema: sendReply, body, key: o.idempotencyKey, signal: o.signal }),
    check: (body, o) =>
      repeated({
        name: 'check',
        schema: checkReply,
        body,
        key: o.idempotencyKey,
        signal: o.signal,
      }),
    status: (body, o) => repeated({ name: 'status', schema: statusReply, body, signal: o?.signal }),
  }
}
