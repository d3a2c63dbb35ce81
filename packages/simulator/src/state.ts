import type { Exchange } from './exchanges.ts'
import type { Message } from './inbox/inbox.ts'
import type { Defaults } from './scenario/player.ts'
import type { TroubleSettings } from './trouble.ts'
import type { WebhookDelivery } from './webhook-log.ts'

/** The whole state of a simulator, as plain JSON, without keys and secrets. */
export interface SimulatorState {
  /** The version of this format. */
  readonly version: 1
  readonly seed: string
  readonly clock: { readonly now: number; readonly frozen: boolean }
  readonly defaults: Defaults
  /** The outcomes that were assigned, by number or address. */
  readonly outcomes: Readonly<Record<string, string>>
  readonly trouble: TroubleSettings
  readonly inbox: readonly Message[]
  readonly exchanges: readonly Exchange[]
  readonly webhooks: readonly WebhookDelivery[]
  /** The state of each provider, in its own format. */
  readonly providers: Readonly<Record<string, unknown>>
}
