import type { Challenge, Transport, Verification } from '@otp-kit/core'
import type { QueryClient } from '@tanstack/react-query'
import { defaultEndpoint } from './config-query-options.ts'
import { deferredVerification } from './deferred-verification.ts'
import { loadLater } from './load-later.ts'
import { queryRun } from './query-run.ts'

/** What a verification reads when it needs it: that of the component that was committed last. */
export interface CurrentOptions {
  readonly endpoint: string | undefined
  readonly transport: Transport | undefined
  readonly locale: string | undefined
  readonly challenge: Challenge | undefined
  /** Brings what will be said: the machine comes with its words, or not at all. */
  readonly words: () => Promise<unknown>
}

export interface Entry {
  readonly verification: Verification<'phone'>
  /** The person is about to act. */
  readonly prepare: () => void
  /** The machine is loaded: somebody has a use for it. */
  readonly isHere: () => boolean
  current: CurrentOptions
  /** How many components of their own have asked for it. */
  mounted: number
}

/** The verifications of one provider or client, by id. */
export type Registry = Map<string, Entry>

export function createRegistry(): Registry {
  return new Map()
}

const registries = new WeakMap<QueryClient, Registry>()

/** A verification outlives the components that show it as long as the app's client does. */
export function registryOf(client: QueryClient): Registry {
  const known = registries.get(client)
  if (known) return known
  const made = createRegistry()
  registries.set(client, made)
  return made
}

/** The verification of this id, made where there is none; making one does nothing before it is subscribed to. */
export function entryOf(
  registry: Registry,
  client: QueryClient,
  id: string,
  options: CurrentOptions,
): Entry {
  const known = registry.get(id)
  if (known) return known
  const verification = deferredVerification(id, async () => {
    const [later] = await Promise.all([loadLater(), entry.current.words()])
    const { createVerification, httpTransport } = later
    const over = overHttp(httpTransport)
    return createVerification({
      kind: 'phone',
      id,
      transport: () => over(entry.current),
      challenge: () => entry.current.challenge,
      locale: () => entry.current.locale,
      run: queryRun(client),
    })
  })
  const { prepare, isHere } = verification
  const entry: Entry = { verification, prepare, isHere, current: options, mounted: 0 }
  registry.set(id, entry)
  entries.set(verification, entry)
  return entry
}

const entries = new WeakMap<Verification<'phone'>, Entry>()

/** The entry of a verification that was handed in: another hook's, or one that the app made itself. */
export function knownEntry(verification: Verification<'phone'>, options: CurrentOptions): Entry {
  const known = entries.get(verification)
  if (known) return known
  const entry: Entry = {
    verification,
    // The machine is the app's; the code field is still to come.
    prepare: () => void loadLater().catch(() => {}),
    isHere: () => true,
    current: options,
    mounted: 0,
  }
  entries.set(verification, entry)
  return entry
}

type HttpTransport = (options: { endpoint: string }) => Transport

/** The transport of the options as they are, or the usual one, made once for each endpoint. */
function overHttp(make: HttpTransport): (options: CurrentOptions) => Transport {
  let last: { endpoint: string; transport: Transport } | undefined
  return ({ transport, endpoint = defaultEndpoint }) => {
    if (transport) return transport
    if (last?.endpoint !== endpoint) last = { endpoint, transport: make({ endpoint }) }
    return last.transport
  }
}
