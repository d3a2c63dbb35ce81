import {
  createVerification,
  httpTransport,
  type Challenge,
  type Transport,
  type Verification,
  type Proof,
} from '@otp-kit/core'
import type { Kind } from '@otp-kit/core/contract'
import type { QueryClient } from '@tanstack/react-query'
import { defaultEndpoint } from './config-query-options.ts'
import { queryRun } from './query-run.ts'

/** The options that a verification reads at each call: those of the component that was committed last. */
export interface CurrentOptions {
  readonly endpoint: string | undefined
  readonly transport: Transport<Proof> | undefined
  readonly locale: string | undefined
  readonly challenge: Challenge | undefined
}

export interface Entry<K extends Kind = Kind> {
  readonly verification: Verification<K, Proof>
  current: CurrentOptions
  /** How many mounted components use it through options of their own. */
  mounted: number
}

/** The verifications of one provider or query client, by kind and id. */
export type Registry = Map<string, Entry>

export function createRegistry(): Registry {
  return new Map()
}

const registries = new WeakMap<QueryClient, Registry>()

/** Without a provider, a verification lives as long as the app's query client. */
export function registryOf(client: QueryClient): Registry {
  const known = registries.get(client)
  if (known) return known
  const registry = createRegistry()
  registries.set(client, registry)
  return registry
}

/** Returns the verification of this kind and id, created on first use. Creating one has no effect until it is subscribed to. */
export function getOrCreateEntry<K extends Kind>(
  registry: Registry,
  client: QueryClient,
  kind: K,
  id: string,
  options: CurrentOptions,
): Entry<K> {
  const key = `${kind}:${id}`
  const known = registry.get(key)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the key contains the kind.
  if (known) return known as Entry<K>
  const transportOf = createTransportOf()
  const entry: Entry<K> = {
    verification: createVerification<K, Proof>({
      kind,
      id,
      transport: () => transportOf(entry.current),
      challenge: () => entry.current.challenge,
      locale: () => entry.current.locale,
      run: queryRun(client),
    }),
    current: options,
    mounted: 0,
  }
  registry.set(key, entry)
  return entry
}

/** Returns the given transport, or the HTTP transport, created once for each endpoint. */
function createTransportOf(): (options: CurrentOptions) => Transport<Proof> {
  let last: { endpoint: string; transport: Transport } | undefined
  return ({ transport, endpoint = defaultEndpoint }) => {
    if (transport) return transport
    if (last?.endpoint !== endpoint) last = { endpoint, transport: httpTransport({ endpoint }) }
    return last.transport
  }
}
