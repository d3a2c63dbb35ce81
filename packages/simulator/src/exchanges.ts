import { createListeners } from './listeners.ts'
import type { Call, ProviderName, Received } from './provider.ts'

/** A request and its answer, as they went over the wire; what is secret in them is not kept. */
export interface Exchange {
  readonly id: string
  /** Milliseconds since 1970, by the simulator's clock. */
  readonly at: number
  readonly provider: ProviderName
  readonly call: Call
  readonly request: {
    readonly method: string
    readonly path: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
  }
  /** `null` where none arrived. */
  readonly response: {
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
  } | null
}

export interface Exchanges {
  /** Oldest first; the last five hundred. */
  list(): readonly Exchange[]
  get(id: string): Exchange | undefined
  /** Calls back with each new one; gives the way to stop. */
  subscribe(listener: (exchange: Exchange) => void): () => void
}

export interface WritableExchanges extends Exchanges {
  add(exchange: Exchange): void
  clear(): void
}

const kept = 500
const hidden = '(hidden)'
const secretHeaders = new Set(['x-api-key', 'authorization', 'cookie', 'session-token'])
const secretFields =
  /("(?:password|api_key|access_token|refresh_token|secret_shared_key|webhook_secret)"\s*:\s*)"(?:[^"\\]|\\.)*"/g

function withoutSecrets(text: string): string {
  return text.replaceAll(secretFields, `$1"${hidden}"`)
}

function plainHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries(
    [...headers].map(([name, value]) => [name, secretHeaders.has(name) ? hidden : value]),
  )
}

/** What is kept of a request. */
export function keptRequest({ method, url, headers, text }: Received): Exchange['request'] {
  return {
    method,
    path: `${url.pathname}${url.search}`,
    headers: plainHeaders(headers),
    body: withoutSecrets(text),
  }
}

/** What is kept of an answer, which is still to be read by whoever asked. */
export async function keptResponse(response: Response): Promise<NonNullable<Exchange['response']>> {
  return {
    status: response.status,
    headers: plainHeaders(response.headers),
    body: withoutSecrets(await response.clone().text()),
  }
}

export function createExchanges(): WritableExchanges {
  let all: readonly Exchange[] = []
  const added = createListeners<Exchange>()
  return {
    list: () => all,
    get: (id) => all.find((exchange) => exchange.id === id),
    subscribe: added.subscribe,
    add(exchange) {
      all = [...all, exchange].slice(-kept)
      added.tell(exchange)
    },
    clear() {
      all = []
    },
  }
}
