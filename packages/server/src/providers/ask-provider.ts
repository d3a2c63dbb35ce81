/** What came of a call. Only `refused` and an `answer` can show that nothing was done. */
export type ProviderAnswer =
  | {
      readonly came: 'answer'
      readonly status: number
      readonly headers: Headers
      /** The parsed JSON; `undefined` where it was none, was cut off, or was too large. */
      readonly body: unknown
    }
  /** No connection: nothing reached the provider. */
  | { readonly came: 'refused'; readonly cause: string }
  /** The call may have been carried out. */
  | { readonly came: 'lost'; readonly cause: string }

/** The largest body that is read, in bytes. A report of Didit's is a few kilobytes. */
const maxBytes = 256 * 1024

const timedOut: ProviderAnswer = { came: 'lost', cause: 'timeout' }

/** `globalThis.fetch`, or anything that answers a `Request`: the simulator's, or a test's. */
export type ProviderFetch = (request: Request) => Promise<Response>

/**
 * Calls a provider once. It never throws, never follows a redirect, gives up with `signal` even where `fetch` does not,
 * and reads no more than a quarter of a megabyte. Causes are codes and words, never a body or a URL.
 */
export async function askProvider(
  fetch: ProviderFetch,
  url: URL,
  init: { readonly method: 'GET' | 'POST'; readonly headers: Headers; readonly body?: string },
  signal: AbortSignal,
): Promise<ProviderAnswer> {
  if (signal.aborted) return { came: 'refused', cause: 'given up before the call' }
  const request = new Request(url, { ...init, redirect: 'error', signal })
  const { promise: givenUp, forget } = whenAborted(signal)
  try {
    return await Promise.race([exchange(fetch, request), givenUp])
  } catch (error) {
    if (signal.aborted) return timedOut
    return { came: neverConnected(error) ? 'refused' : 'lost', cause: errorCode(error) }
  } finally {
    forget()
  }
}

async function exchange(fetch: ProviderFetch, request: Request): Promise<ProviderAnswer> {
  const response = await fetch(request)
  const body = await readJson(response).catch(() => undefined)
  return { came: 'answer', status: response.status, headers: response.headers, body }
}

function whenAborted(signal: AbortSignal): {
  readonly promise: Promise<ProviderAnswer>
  readonly forget: () => void
} {
  const end = new AbortController()
  const promise = new Promise<ProviderAnswer>((resolve) => {
    const giveUp = () => resolve(timedOut)
    signal.addEventListener('abort', giveUp, { signal: end.signal })
  })
  return { promise, forget: () => end.abort() }
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

/** Codes of a connection that never stood: of Node, of undici, of Bun, and of TLS, whose handshake precedes the request. */
const neverConnectedCodes: RegExp =
  /^(?:ECONNREFUSED|ConnectionRefused|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_.+|CERT_.+|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_.+)$/

function neverConnected(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  // Several addresses were tried: each has to have failed that way.
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
