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
import type { TextStorage } from '../verification/storage.ts'
import { sessionTextStorage } from '../verification/storage.ts'
import { bindingSecret } from './binding.ts'
import { ProblemError } from './problem-error.ts'
import { readFault } from './read-fault.ts'
import type { Transport } from './transport.ts'

export interface HttpTransportOptions {
  /** Where the proxy is mounted, relative or absolute: `/api/verification`. */
  readonly endpoint: string
  /** @default the global fetch, looked up at each call */
  readonly fetch?: typeof fetch | undefined
  /** Sent along with every call; a function is asked each time. */
  readonly headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>) | undefined
  /** `include` where the proxy is on another origin of the same site. @default 'same-origin' */
  readonly credentials?: RequestCredentials | undefined
  /**
   * What ties a verification to this browser: the proxy's cookie, or, where cookies do not travel (another site, a
   * native app), a secret that is made here and sent in `Otp-Binding`. @default 'cookie'
   */
  readonly binding?: 'cookie' | 'header' | undefined
  /** Keeps the secret of `binding: 'header'` over a reload. @default sessionStorage */
  readonly storage?: TextStorage | null | undefined
  /** Milliseconds until a call counts as `timeout`. @default 20000 */
  readonly timeoutMs?: number | undefined
  /** Waits between the tries of a call that is still in flight; rejects when `signal` aborts. */
  readonly sleep?: ((ms: number, signal: AbortSignal | undefined) => Promise<void>) | undefined
}

interface Call<T> {
  readonly name: 'config' | 'send' | 'check' | 'status'
  readonly schema: Schema<T>
  readonly body?: unknown
  readonly key?: string | undefined
  readonly signal?: AbortSignal | undefined
}

// With the proxy's usual second between them these outlast a provider's slow answer; then the person is told.
const triesInFlight = 10

/**
 * Reaches a backend that keeps the contract over HTTP. Every reply is held against its schema. A call that the backend
 * says is still in flight is asked for again, with the same key, a few times.
 */
export function httpTransport(options: HttpTransportOptions): Transport {
  const { endpoint, credentials = 'same-origin', timeoutMs = 20_000, sleep = pause } = options
  const base = endpoint.replace(/\/+$/, '')
  const storage = options.storage === undefined ? sessionTextStorage : () => options.storage ?? null
  const secret = options.binding === 'header' ? bindingSecret(storage) : undefined

  async function headersOf({ body, key }: Call<unknown>): Promise<Headers> {
    const own = typeof options.headers === 'function' ? await options.headers() : options.headers
    const headers = new Headers(own)
    headers.set('Accept', 'application/json, application/problem+json')
    if (body) headers.set('Content-Type', 'application/json')
    if (key) headers.set(idempotencyHeader, key)
    if (secret) headers.set(bindingHeader, secret())
    return headers
  }

  async function once<T>(call: Call<T>): Promise<T> {
    const { name, schema, body, signal } = call
    signal?.throwIfAborted()
    const headers = await headersOf(call)
    const limit = new AbortController()
    const timer = setTimeout(() => limit.abort(), timeoutMs)
    const stop = () => limit.abort()
    signal?.addEventListener('abort', stop)
    const wasOffline = isOffline()
    try {
      const response = await (options.fetch ?? fetch)(`${base}/${name}`, {
        method: body ? 'POST' : 'GET',
        headers,
        credentials,
        cache: 'no-store',
        signal: limit.signal,
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
      const text = await response.text()
      const json = parse(text)
      if (!response.ok) throw readFault(response, json)
      const reply = safeParse(schema, json)
      if (reply.success) return reply.output
      throw misfit(name, reply.issues[0].message)
    } catch (error) {
      if (error instanceof ProblemError) throw error
      signal?.throwIfAborted()
      const code = limit.signal.aborted ? 'timeout' : isOffline() ? 'offline' : 'network'
      const detail = `${name} at ${base}: ${String(error)}`
      // What was never on the way was not carried out.
      throw new ProblemError(problem(code, { detail }), { uncertain: !wasOffline, cause: error })
    } finally {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
    }
  }

  async function patiently<T>(call: Call<T>): Promise<T> {
    for (let tries = 1; ; tries++) {
      try {
        return await once(call)
      } catch (error) {
        const { code, retryIn = 1 } = error instanceof ProblemError ? error.problem : { code: null }
        if (code !== 'idempotency_in_flight' || tries === triesInFlight) throw error
        await sleep(retryIn * 1000, call.signal)
      }
    }
  }

  return {
    config: (o) => once({ name: 'config', schema: verificationConfig, signal: o?.signal }),
    send: (body, o) =>
      patiently({ name: 'send', schema: sendReply, body, key: o.idempotencyKey, signal: o.signal }),
    check: (body, o) =>
      patiently({
        name: 'check',
        schema: checkReply,
        body,
        key: o.idempotencyKey,
        signal: o.signal,
      }),
    status: (body, o) => once({ name: 'status', schema: statusReply, body, signal: o?.signal }),
  }
}

function misfit(name: string, message: string): ProblemError {
  const detail = `The reply to ${name} does not fit the contract (${message}). Is the endpoint right?`
  // It came with a 2xx: something was done.
  return new ProblemError(problem('unexpected_reply', { detail }), { uncertain: true })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isOffline(): boolean {
  // Only a clear no counts: Node has a `navigator` without `onLine`.
  const { navigator }: { readonly navigator?: { readonly onLine?: boolean } } = globalThis
  return navigator?.onLine === false
}

function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, ms)
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    signal?.addEventListener('abort', stop, { once: true })
  })
}
