import type { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Exchange } from '../exchanges.ts'
import { isTo } from '../inbox/inbox.ts'
import type { Simulator } from '../simulator.ts'
import type { TroubleSettings } from '../trouble.ts'
import { type ClockState, clockState } from './clock-routes.ts'
import {
  type DisplayMessage,
  listMessages,
  type MessageList,
  toDisplayMessage,
} from './inbox-routes.ts'
import type { WebhookDelivery } from '../webhook-log.ts'

/** The stream's events by name: the first three at its start, the others as they happen. */
export interface StreamEvents {
  readonly inbox: MessageList
  readonly exchanges: readonly Exchange[]
  readonly webhooks: readonly WebhookDelivery[]
  readonly message: DisplayMessage
  readonly exchange: Exchange
  readonly webhook: WebhookDelivery
  readonly clock: ClockState
  readonly trouble: TroubleSettings
}

/** How many messages, exchanges and webhooks a new stream starts with. */
const recentCount = 100

/** Adds `GET /stream`: server-sent events, with the messages to everybody or to one destination. */
export function addStream(control: Hono, simulator: Simulator): void {
  const { clock, inbox, trouble, exchanges, webhooks } = simulator
  control.get('/stream', (context) => {
    const to = context.req.query('to')
    return streamSSE(context, async (stream) => {
      const send = <Name extends keyof StreamEvents>(event: Name, data: StreamEvents[Name]) => {
        void stream.writeSSE({ event, data: JSON.stringify(data) })
      }
      const sendClock = () => send('clock', clockState(simulator))
      // A page that reconnects draws everything again.
      const sendAll = () => {
        send('inbox', listMessages(inbox, to, recentCount))
        send('exchanges', exchanges.list().slice(-recentCount))
        send('webhooks', webhooks.deliveries().slice(-recentCount))
      }
      sendAll()
      sendClock()
      send('trouble', trouble.get())
      const unsubscribes = [
        inbox.subscribe((message) => {
          if (isTo(message, to)) send('message', toDisplayMessage(message))
        }),
        inbox.onClear(sendAll),
        exchanges.subscribe((exchange) => send('exchange', exchange)),
        webhooks.subscribe((delivery) => send('webhook', delivery)),
        clock.subscribe(sendClock),
        trouble.subscribe(() => send('trouble', trouble.get())),
      ]
      await new Promise<void>((resolve) => {
        stream.onAbort(resolve)
      })
      for (const unsubscribe of unsubscribes) unsubscribe()
    })
  })
}
