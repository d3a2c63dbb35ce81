export { createWebhookHandler } from './webhook-handler.ts'
export type { ServerEvent } from '../events.ts'
export type { WebhookHandler } from './webhook-handler.ts'
export type { WebhookHandlerOptions, WebhookSecret } from './webhook-options.ts'
