import { bindingHeader, idempotencyHeader } from '../contract/headers.ts'
import type { Answer, CallName } from './answer.ts'
import { createCookieJar, parseSetCookie, type SetCookie } from './cookies.ts'
import { redact } from './redact.ts'

export interface CallOptions {
  /** The idempotency key; `null`: none. @default a new one for `send` and `check`, none for the others */
  readonly key?: string | null | undefined
  /** @default the page's origin; `null`: none */
  readonly origin?: string | null | undefined
  readonly contentType?: string | undefined
  readonly method?: string | undefined
}

/** A browser with cookies of its own, or a secret of its own where the backend binds by a header. */
export interface Browser {
  /** The last `Set-Cookie` headers, newest answer only. */
  readonly lastSetCookies: () => readonly SetCookie[]
  readonly hasCookies: () => boolean
  config(options?: CallOptions): Promise<Answer>
  /** Makes a call with a JSON body, or with any text. */
  post(call: CallName, body: object | string, options?: CallOptions): Promise<Answer>
  /** A preflight request of a page. */
  preflight(call: CallName, origin: string): Promise<Answer>
}

export interface BrowserOptions {
  /** Shown in reports: A, B, … */
  readonly name: string
  readonly url: string
  readonly origin: string
  readonly binding: 'cookie' | 'header'
  readonly fetch: typeof fetch
  readonly randomHex: () => string
  readonly signal: AbortSignal | undefined
  readonly onAnswer: (answer: Answer) => void
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export function createBrowser(options: BrowserOptions): Browser {
  const { name, url, origin: pageOrigin, binding, fetch, randomHex, signal, onAnswer } = options
  const jar = createCookieJar()
  const secret = binding === 'header' ? randomHex() : null
  let lastSetCookies: readonly SetCookie[] = []

  async function request(
    call: CallName,
    init: { readonly method: string; readonly headers: Headers; readonly body?: string },
    shown: string,
  ): Promise<Answer> {
    const cookie = jar.header()
    if (cookie !== '') init.headers.set('cookie', cookie)
    const response = await fetch(`${url}/${call}`, {
      ...init,
      redirect: 'manual',
      ...(signal ? { signal } : {}),
    })
    const text = await response.text()
    lastSetCookies = response.headers.getSetCookie().map(parseSetCookie)
    for (const each of lastSetCookies) jar.store(each)
    const { status, headers } = response
    const answer = {
      call,
      request: `Browser ${name}: ${init.method} ${call}${shown}`,
      status,
      headers,
      text,
      json: parse(text),
    }
    onAnswer(answer)
    return answer
  }

  function headersFor({ origin = pageOrigin }: CallOptions): Headers {
    const headers = new Headers({ accept: 'application/json, application/problem+json' })
    if (origin !== null) headers.set('origin', origin)
    if (secret !== null) headers.set(bindingHeader, secret)
    return headers
  }

  return {
    lastSetCookies: () => lastSetCookies,
    hasCookies: () => jar.header() !== '',
    config: (options = {}) =>
      request(
        'config',
        { method: options.method ?? 'GET', headers: headersFor(options) },
        showOrigin(options),
      ),
    post(call, body, options = {}) {
      const { method = 'POST', contentType = 'application/json' } = options
      const keyed = call === 'send' || call === 'check'
      const key = options.key === undefined && keyed ? randomHex() : options.key
      const headers = headersFor(options)
      headers.set('content-type', contentType)
      if (key != null) headers.set(idempotencyHeader, key)
      const text = typeof body === 'string' ? body : JSON.stringify(body)
      const shownBody = typeof body === 'string' ? `(${text.length} characters)` : redact(body)
      const shown = `${showOrigin(options)}${showKey(options)}${showType(options)} ${shownBody}`
      return request(call, { method, headers, ...(method === 'GET' ? {} : { body: text }) }, shown)
    },
    preflight(call, origin) {
      const headers = new Headers({
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': `content-type,${idempotencyHeader.toLowerCase()}`,
      })
      return request(call, { method: 'OPTIONS', headers }, `, from ${origin}`)
    },
  }
}

function showOrigin({ origin }: CallOptions): string {
  if (origin === undefined) return ''
  return origin === null ? ', without Origin' : `, from ${origin}`
}

/** Shows the start of a given key, enough to see which requests have the same one. */
function showKey({ key }: CallOptions): string {
  if (key === undefined) return ''
  return key === null ? ', without a key' : `, key ${key.slice(0, 4)}…`
}

function showType({ contentType }: CallOptions): string {
  return contentType === undefined ? '' : `, as ${contentType}`
}
