import type { ServerEvent } from '../events.ts'

/** A signed webhook, as far as the handler needs to know it. */
export interface ReadWebhook {
  /** Identifies it among all of its provider: a webhook that is delivered again has the same. */
  readonly id: string
  /** When it was made, in milliseconds since 1970, by its signed body; `null` if the provider does not say. */
  readonly at: number | null
  readonly event: ServerEvent
}

/** What differs between the providers' webhooks. */
export interface WebhookSource {
  readonly provider: 'didit' | 'idmeta'
  /** Whether a request claims to come from this provider. */
  claims(headers: Headers): boolean
  isSigned(headers: Headers, raw: Uint8Array<ArrayBuffer>, text: string): Promise<boolean>
  /** Returns `null` if the body is not one of this provider's. */
  read(body: unknown, text: string): ReadWebhook | null
}
