import type { Exchange } from './exchanges.ts'
import type { Message } from './inbox/inbox.ts'
import type { Beginnings } from './scenario/player.ts'
import type { TroubleSettings } from './trouble.ts'
import type { WebhookDelivery } from './webhook-log.ts'

/** A simulator's whole world, as plain JSON. Keys and secrets are left out. */
export interface SimulatorState {
  /** Of this shape. */
  readonly version: 1
  readonly seed: string
  readonly clock: { readonly now: number; readonly frozen: boolean }
  readonly beginnings: Beginnings
  /** What was assigned to numbers and addresses. */
  readonly outcomes: Readonly<Record<string, string>>
  readonly trouble: TroubleSettings
  readonly inbox: readonly Message[]
  readonly exchanges: readonly Exchange[]
  readonly webhooks: readonly WebhookDelivery[]
  /** What each provider keeps, in its own words. */
  readonly providers: Readonly<Record<string, unknown>>
}
