import type { Kind } from '@otp-kit/core/contract'
import type { Answer } from './answer.ts'
import { hintOf, type ServerEvent, type ServerEventType } from './events.ts'
import { createSpend, type Spend } from './guards/spend.ts'
import type { HandleClaims } from './handle/handle.ts'
import { createLastingKey, type Digest } from './index-key.ts'
import type { Keys } from './keys.ts'
import { rulesOf } from './kinds/kind-rules.ts'
import { createProofKeys, type ProofKeys } from './proof/proof-keys.ts'
import type { KindCapabilities, Provider } from './providers/provider.ts'
import { createDocuments, type Documents } from './record/documents.ts'
import type { Settings } from './options/settings.ts'
import type { Store } from './store/store.ts'

/** What every route and guard needs. */
export interface ServerContext {
  readonly settings: Settings
  readonly keys: Keys
  readonly proofKeys: ProofKeys
  readonly store: Store
  readonly digest: Digest
  readonly documents: Documents
  /** `null`: there is no cap. */
  readonly spend: Spend | null
  now(this: void): number
  emit(this: void, event: ServerEvent): void
  /** Emits the first event of its type only: what is wrong with a configuration shows at every request. */
  emitOnce(this: void, event: ServerEvent): void
}

/** One request and its caller. */
export interface Call {
  readonly request: Request
  /** A digest of the secret that identifies the browser. */
  readonly browser: string
  /** Whether the request had no cookie, so that the response sets one. */
  readonly newBrowser: boolean
  /** The client's IP address; `null` if unknown. */
  readonly address: string | null
  /** What guards add to the headers of the response, whatever the answer. */
  readonly responseHeaders: Headers
}

export type Route = (context: ServerContext, call: Call, body: unknown) => Promise<Answer>

// Hints name what requests contain, so their number is bounded.
const mostHints = 50

export function createServerContext(settings: Settings, keys: Keys): ServerContext {
  const { store, clock } = settings
  const printed = new Set<string>()
  const printOnce = (hint: string | null) => {
    if (hint === null || printed.has(hint) || printed.size === mostHints) return
    printed.add(hint)
    // oxlint-disable-next-line no-console -- for the developer, who sees only that the form does not work
    console.warn('[otp-kit]', hint)
  }
  const emit = (event: ServerEvent) => {
    if (settings.environment === 'development') printOnce(hintOf(event))
    // A listener that throws or rejects must not affect the verification.
    const notify = async () => settings.onEvent(event)
    notify().catch(() => {})
  }
  const emitted = new Set<ServerEventType>()
  const emitOnce = (event: ServerEvent) => {
    if (emitted.has(event.type)) return
    emitted.add(event.type)
    emit(event)
  }
  const lasting = createLastingKey(store, keys, clock, settings.secrets, settings.indexSecret)
  return {
    settings,
    keys,
    proofKeys: createProofKeys(settings.secrets, settings.proofKey),
    store,
    digest: lasting.digest,
    documents: createDocuments(store, keys, lasting),
    now: () => clock.now(),
    spend: settings.spend ? createSpend(settings.spend, store, lasting, clock, emit) : null,
    emit,
    emitOnce,
  }
}

/** A provider that can verify a kind, with its capabilities for it. */
export interface Candidate {
  readonly provider: Provider
  readonly capabilities: KindCapabilities
}

/** Returns the providers that verify this kind, in the order of the option `providers`. */
export function candidatesFor({ settings }: ServerContext, kind: Kind): readonly Candidate[] {
  return settings.providers.flatMap((provider) => {
    const capabilities = provider.kinds[kind]
    return capabilities ? [{ provider, capabilities }] : []
  })
}

/** Returns the provider with this name, or the first one if a deployment has removed it. */
export function candidateNamed(context: ServerContext, kind: Kind, name: string): Candidate {
  const candidates = candidatesFor(context, kind)
  return candidates.find((each) => each.provider.name === name) ?? candidates[0]!
}

/**
 * Returns the key of the round: the destination if any provider links checks to it alone, else the destination and the
 * browser, so that browsers do not supersede each other and a new start waits as a resend does.
 */
export async function roundKey(
  context: ServerContext,
  { kind, to, browser }: HandleClaims,
): Promise<string> {
  const shared = candidatesFor(context, kind).some(
    ({ capabilities }) => capabilities.linkedBy === 'destination',
  )
  const key = rulesOf[kind].providerKey(to.reveal())
  return context.digest('round', kind, key, ...(shared ? [] : [browser]))
}
