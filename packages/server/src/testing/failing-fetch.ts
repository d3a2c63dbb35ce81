import type { ProviderFetch } from '../providers/ask-provider.ts'

/** How the next call fails. */
export type CallFailure =
  /** The connection is refused. */
  | 'refused'
  /** The call is processed, and its answer is lost. */
  | 'answer-lost'
  /** The call is processed, and answered with a redirect to another host. */
  | 'redirect'
  /** 200 with an HTML page. */
  | 'html'
  /** 200 with an empty body. */
  | 'empty'
  /** 200 with JSON that is cut off. */
  | 'cut-off'
  /** 200 with JSON of something else. */
  | 'other-json'
  /** 200 with an endless body. */
  | 'endless'
  /** 503 with an HTML page: from a gateway, not from the provider. */
  | 'gateway'
  /** No answer: only the signal ends the call. */
  | 'silent'

/** What `createFailingFetch` returns. */
export interface FailingFetch {
  readonly fetch: ProviderFetch
  /** Lets the next call fail. Resolves when that call is made. */
  failNext(this: void, how: CallFailure): Promise<void>
}

function networkError(code: string): TypeError {
  return new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) })
}

const page = '<!doctype html><title>Sorry</title>'

/** Wraps a `fetch`, so that calls can fail as networks and gateways do. */
export function createFailingFetch(
  fetch: ProviderFetch,
  {
    canFail = () => true,
  }: {
    /** Returns whether a request sends or checks a code. Others, such as preparations, do not fail. @default all do */
    readonly canFail?: ((request: Request) => boolean) | undefined
  } = {},
): FailingFetch {
  let next: { readonly how: CallFailure; readonly begin: () => void } | undefined

  async function fail(how: CallFailure, request: Request): Promise<Response> {
    switch (how) {
      case 'refused':
        throw networkError('ECONNREFUSED')
      case 'answer-lost':
        await fetch(request)
        throw networkError('UND_ERR_SOCKET')
      case 'redirect': {
        // A client that follows it has given its key to the other host, which answers as the provider does.
        const answer = await fetch(request)
        if (request.redirect === 'follow') return answer
        if (request.redirect === 'error') throw networkError('ERR_REDIRECT')
        return new Response(null, { status: 307, headers: { location: 'https://other.example/' } })
      }
      case 'html':
        return new Response(page)
      case 'empty':
        return new Response(null)
      case 'cut-off': {
        const text = await (await fetch(request)).text()
        return new Response(text.slice(0, -2))
      }
      case 'other-json':
        return Response.json({ ok: true })
      case 'endless':
        return new Response(
          new ReadableStream({
            pull: (controller) => controller.enqueue(new Uint8Array(65_536).fill(32)),
          }),
        )
      case 'gateway':
        return new Response(page, { status: 503 })
      case 'silent':
        return new Promise(() => {})
    }
  }

  return {
    async fetch(request) {
      const failing = next
      if (failing === undefined || !canFail(request)) return fetch(request)
      next = undefined
      failing.begin()
      return fail(failing.how, request)
    },
    failNext: (how) =>
      new Promise((begin) => {
        next = { how, begin }
      }),
  }
}
