import { createWebhookHandler } from '@otp-kit/server/webhooks'
import { Hono } from 'hono'
import { options } from './options.ts'

const webhooks = createWebhookHandler({
  didit: { secret: process.env.DIDIT_WEBHOOK_SECRET ?? '' },
  store: options.store, // the server's own
})

// The signature is over the body as it was received: no body parser may come before.
export const app: Hono = new Hono().post('/webhooks', (c) => webhooks.fetch(c.req.raw))
