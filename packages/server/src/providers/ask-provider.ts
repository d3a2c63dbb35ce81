/** The result of a call. Only `refused` and a `response` can show that nothing was done. */
export type ProviderAnswer =
  | {
      readonly type: 'response'
      readonly status: number
      readonly headers: Headers
      /** The parsed JSON; `undefined` if the body is not JSON, truncated or too large. */
      readonly body: unknown
    }
  /** No connection: nothing reached the provider. */
  | { readonly type: 'refused'; readonly cause: string }
  /** The call may have been processed. */
  | { readonly type: 'lost'; readonly cause: string }

/** The maximum size of a body, in bytes. Didit's reports have a few kilobytes. */
const maxBytes = 256 * 1024

const timedOut: ProviderAnswer = { type: 'lost', cause: 'timeout' }

/** `globalThis.fetch` or another function that answers a `Request`, such as the simulator's. */
export type ProviderFetch = (request: Request) => Promise<Response>

/**
 * Calls a provider once. Never throws, never follows a redirect, ends with `signal` even if `fetch` does not, and reads at
 * most `maxBytes`. Causes are error codes and short texts, never a body or a URL.
 */
export async function askProvider(
  fetch: ProviderFetch,
  url: URL,
  init: { readonly method: 'GET' | 'POST'; readonly headers: Headers; readonly body?: string },
  signal: AbortSignal,
): Promise<ProviderAnswer> {
  if (signal.aborted) return { type: 'refused', cause: 'aborted before the call' }
  const request = withoutRedirects(url, { ...init, signal })
  let stop: (() => void) | undefined
  const aborted = new Promise<ProviderAnswer>((resolve) => {
    const abort = () => resolve(timedOut)
    signal.addEventListener('abort', abort)
    stop = () => signal.removeEventListener('abort', abort)
  })
  try {
    return await Promise.race([exchange(fetch, request), aborted])
  } catch (error) {
    if (signal.aborted) return timedOut
    return { type: neverConnected(error) ? 'refused' : 'lost', cause: errorCode(error) }
  } finally {
    stop?.()
  }
}

/** Workers of Cloudflare refuse `error`. With `manual` a redirect is the answer, which has no meaning. */
function withoutRedirects(url: URL, init: RequestInit): Request {
  try {
    return new Request(url, { ...init, redirect: 'error' })
  } catch {
    return new Request(url, { ...init, redirect: 'manual' })
  }
}

async function exchange(fetch: ProviderFetch, request: Request): Promise<ProviderAnswer> {
  const response = await fetch(request)
  if (response.status >= 300 && response.status < 400) return { type: 'lost', cause: 'a redirect' }
  const body = await readJson(response).catch(() => undefined)
  return { type: 'response', status: response.status, headers: response.headers, body }
}

async function readJson(response: Response): Promise<unknown> {
  if (response.body === null) return undefined
  const reader = response.body.getReader()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let bytes = 0
  let text = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return JSON.parse(text + decoder.decode())
    bytes += value.byteLength
    if (bytes > maxBytes) {
      await reader.cancel()
      return undefined
    }
    text += decoder.decode(value, { stream: true })
  }
}

/** Error codes of failed connections: of Node, undici, Bun and of TLS, whose handshake precedes the request. */
const neverConnectedCodes: RegExp =
  /^(?:ECONNREFUSED|ConnectionRefused|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_.+|CERT_.+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_.+)$/

function neverConnected(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  // Several addresses were tried, and each has to have failed to connect.
  if (error instanceof AggregateError) {
    return error.errors.length > 0 && error.errors.every((each) => neverConnected(each))
  }
  if ('syscall' in error && error.syscall === 'connect') return true
  if ('code' in error && neverConnectedCodes.test(String(error.code))) return true
  return neverConnected(error.cause)
}

function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return 'network failure'
  if ('code' in error && typeof error.code === 'string') return error.code
  return error.cause === undefined ? 'network failure' : errorCode(error.cause)
}
