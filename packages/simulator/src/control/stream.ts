import type { Hono } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { Exchange } from '../exchanges.ts'
import type { Simulator } from '../simulator.ts'
import type { TroubleSettings } from '../trouble.ts'
import { type ClockState, clockState } from './clock-routes.ts'
import { shown, type ShownMessage } from './inbox-routes.ts'
import type { WebhookDelivery } from '../webhook-log.ts'

/** What the stream tells, by the event's name. The first three, and then each as it changes. */
export interface StreamEvents {
  readonly inbox: readonly ShownMessage[]
  readonly exchanges: readonly Exchange[]
  readonly webhooks: readonly WebhookDelivery[]
  readonly message: ShownMessage
  readonly exchange: Exchange
  readonly webhook: WebhookDelivery
  readonly clock: ClockState
  readonly trouble: TroubleSettings
}

/** As many as a page that opens late is told of. */
const recent = 100

/** `GET /stream`: server-sent events. */
export function addStream(control: Hono, simulator: Simulator): void {
  const { clock, inbox, trouble, exchanges, webhooks } = simulator
  control.get('/stream', (context) =>
    streamSSE(context, async (stream) => {
      const tell = <Name extends keyof StreamEvents>(event: Name, data: StreamEvents[Name]) => {
        void stream.writeSSE({ event, data: JSON.stringify(data) })
      }
      const tellClock = () => tell('clock', clockState(simulator))
      // A page that reconnects begins again from the whole.
      const tellAll = () => {
        tell('inbox', inbox.messages().slice(-recent).map(shown))
        tell('exchanges', exchanges.list().slice(-recent))
        tell('webhooks', webhooks.deliveries().slice(-recent))
      }
      tellAll()
      tellClock()
      tell('trouble', trouble.get())
      const stops = [
        inbox.subscribe((message) => tell('message', shown(message))),
        inbox.onClear(tellAll),
        exchanges.subscribe((exchange) => tell('exchange', exchange)),
        webhooks.subscribe((delivery) => tell('webhook', delivery)),
        clock.subscribe(tellClock),
        trouble.subscribe(() => tell('trouble', trouble.get())),
      ]
      await new Promise<void>((resolve) => {
        stream.onAbort(resolve)
      })
      for (const stop of stops) stop()
    }),
  )
}
