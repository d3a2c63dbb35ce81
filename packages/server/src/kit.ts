import type { Kind } from '@otp-kit/core/contract'
import type { Answer } from './answer.ts'
import type { ServerEvent } from './events.ts'
import type { IdempotencyEntry } from './guards/idempotency.ts'
import type { HandleClaims } from './handle/handle.ts'
import type { Keys } from './keys.ts'
import { rulesOf } from './kinds/kind-rules.ts'
import type { KindCapabilities, Provider } from './providers/provider.ts'
import { createDocuments, type Documents } from './record/documents.ts'
import type { Round } from './record/round.ts'
import type { VerificationRecord } from './record/verification-record.ts'
import type { Settings } from './settings.ts'
import type { Store } from './store/store.ts'

/** What all routes and guards stand on. */
export interface Kit {
  readonly settings: Settings
  readonly keys: Keys
  readonly store: Store
  readonly verifications: Documents<VerificationRecord>
  readonly rounds: Documents<Round>
  readonly acts: Documents<IdempotencyEntry>
  now(): number
  emit(event: ServerEvent): void
}

/** One request, once its caller is known. */
export interface Call {
  readonly request: Request
  /** A digest of what the browser is known by. */
  readonly browser: string
  /** The client's address; `null` where it is not known. */
  readonly address: string | null
}

export type Route = (kit: Kit, call: Call, body: unknown) => Promise<Answer>

export function createKit(settings: Settings, keys: Keys): Kit {
  const { store, clock } = settings
  return {
    settings,
    keys,
    store,
    verifications: createDocuments(store, keys, 'verification'),
    rounds: createDocuments(store, keys, 'round'),
    acts: createDocuments(store, keys, 'act'),
    now: () => clock.now(),
    emit(event) {
      // An onlooker's fault, thrown or rejected, changes nothing about the verification.
      const tell = async () => settings.onEvent(event)
      tell().catch(() => {})
    },
  }
}

export interface Offer {
  readonly provider: Provider
  readonly capabilities: KindCapabilities
}

/** The providers that verify this kind, in the site's order. */
export function offersOf({ settings }: Kit, kind: Kind): readonly Offer[] {
  return settings.providers.flatMap((provider) => {
    const capabilities = provider.kinds[kind]
    return capabilities ? [{ provider, capabilities }] : []
  })
}

/** The provider by name; the first one, should a deploy have removed it. */
export function offerOf(kit: Kit, kind: Kind, provider: string): Offer {
  const offers = offersOf(kit, kind)
  return offers.find((each) => each.provider.name === provider) ?? offers[0]!
}

/** Returns the key of the round: the destination if any provider links checks to it alone, else the verification. */
export async function roundKey(kit: Kit, { kind, to, id }: HandleClaims): Promise<string> {
  const shared = offersOf(kit, kind).some((each) => each.capabilities.linkedBy === 'destination')
  return shared
    ? kit.keys.digest('round', kind, rulesOf[kind].providerKey(to.reveal()))
    : kit.keys.digest('round', id)
}
