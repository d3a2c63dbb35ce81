import { problem } from '../contract/problems.ts'
import { ProblemError } from './problem-error.ts'
import { throwIfAborted } from './throw-if-aborted.ts'

// By the members of `RequestInit`, which Node's types have too: `HeadersInit` and `RequestCredentials` are of the DOM's alone.
type RequestHeaders = NonNullable<RequestInit['headers']>

export interface ExchangeOptions {
  /** @default the global fetch, looked up at each call */
  readonly fetch?: typeof fetch | undefined
  /** Sent with every call; a function is called for each. */
  readonly headers?: RequestHeaders | (() => RequestHeaders | Promise<RequestHeaders>) | undefined
  /** `include` where the backend is on another origin of the same site. @default 'same-origin' */
  readonly credentials?: RequestInit['credentials'] | undefined
  /** Milliseconds until a call fails with `timeout`. @default 20000 */
  readonly timeoutMs?: number | undefined
}

export interface Exchange {
  readonly url: string
  /** Headers of the transport, set over those of the options. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Posted as JSON; without one, the call is a GET. */
  readonly body?: unknown
  readonly signal?: AbortSignal | undefined
}

export interface Answer {
  readonly response: Response
  /** `undefined` where the body is no JSON. */
  readonly json: unknown
}

/**
 * Makes one HTTP call and reads the whole answer.
 *
 * @throws ProblemError `timeout`, `offline` or `network` where there is none; the signal's reason where it was aborted
 */
export async function exchange(
  { url, headers: own = {}, body, signal }: Exchange,
  { fetch, headers: given, credentials = 'same-origin', timeoutMs = 20_000 }: ExchangeOptions,
): Promise<Answer> {
  const headers = new Headers(typeof given === 'function' ? await given() : given)
  throwIfAborted(signal)
  for (const [name, value] of Object.entries(own)) headers.set(name, value)
  if (body) headers.set('Content-Type', 'application/json')
  const limit = new AbortController()
  const stop = () => limit.abort()
  const timer = setTimeout(stop, timeoutMs)
  signal?.addEventListener('abort', stop)
  const wasOffline = isOffline()
  try {
    const response = await (fetch ?? globalThis.fetch)(url, {
      method: body ? 'POST' : 'GET',
      headers,
      credentials,
      cache: 'no-store',
      signal: limit.signal,
      body: body ? JSON.stringify(body) : null,
    })
    return { response, json: parse(await response.text()) }
  } catch (error) {
    throwIfAborted(signal)
    const code = limit.signal.aborted ? 'timeout' : isOffline() ? 'offline' : 'network'
    const detail = `${url}: ${String(error)}`
    // A request that never left the device was not carried out.
    throw new ProblemError(problem(code, { detail }), { uncertain: !wasOffline, cause: error })
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isOffline(): boolean {
  // Only `false` counts: Node has a `navigator` without `onLine`.
  // oxlint-disable-next-line typescript/no-unnecessary-boolean-literal-compare -- it may be missing
  return globalThis.navigator?.onLine === false
}
