/** A URL that receives webhooks. */
export interface WebhookDestination {
  readonly id: string
  readonly label: string
  readonly url: string
  readonly enabled: boolean
  readonly version: 'v1' | 'v2' | 'v3'
  readonly events: readonly string[]
  /** Signs its webhooks. */
  readonly secret: string
  /** Milliseconds since 1970. */
  readonly createdAt: number
}

/** The destinations of one application, by id. */
export type WebhookDestinations = Map<string, WebhookDestination>

export const webhookEvents = [
  'status.updated',
  'data.updated',
  'user.status.updated',
  'user.data.updated',
  'business.status.updated',
  'business.data.updated',
  'activity.created',
  'transaction.created',
  'transaction.status.updated',
  'travel_rule.status.updated',
] as const
