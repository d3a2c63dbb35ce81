import { createListeners } from './listeners.ts'
import type { Call, ProviderName, Received } from './provider.ts'

/** A recorded request and its answer, without their secrets. */
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
  /** `null` where the answer was lost. */
  readonly response: {
    readonly status: number
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
  } | null
}

/** The requests to the simulated providers, with their answers. */
export interface Exchanges {
  /** Returns the last 500, oldest first. */
  list(): readonly Exchange[]
  get(id: string): Exchange | undefined
  /** Called with each new exchange. Returns a function that removes the listener. */
  subscribe(listener: (exchange: Exchange) => void): () => void
}

export interface WritableExchanges extends Exchanges {
  add(exchange: Exchange): void
  clear(): void
}

const maxExchanges = 500
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

export function recordRequest({ method, url, headers, text }: Received): Exchange['request'] {
  return {
    method,
    path: `${url.pathname}${url.search}`,
    headers: plainHeaders(headers),
    body: withoutSecrets(text),
  }
}

/** Reads a copy of the answer, whose body the caller still has to read. */
export async function recordResponse(
  response: Response,
): Promise<NonNullable<Exchange['response']>> {
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
      all = [...all, exchange].slice(-maxExchanges)
      added.emit(exchange)
    },
    clear() {
      all = []
    },
  }
}
