import type { SimulatorClock } from './clock.ts'
import type { Deliveries } from './deliveries.ts'
import type { ProviderName } from './provider.ts'
import type { Random } from './random.ts'
import type { Schedule } from './schedule.ts'
import type { WebhookDelivery, WebhookLog } from './webhook-log.ts'

/** A webhook that is to be sent. */
export interface OutgoingWebhook {
  readonly provider: ProviderName
  readonly eventId: string
  readonly type: string
  readonly url: string
  readonly body: string
  /** Made anew for each try: what is signed may hold the time. */
  readonly headers: () => Promise<Record<string, string>>
}

export type WebhookSender = (webhook: OutgoingWebhook) => void

/** Didit tries again after about one and four minutes, of the simulator's time. */
const retriesMs = [60_000, 240_000]

/** Real milliseconds that a receiver has for its answer. */
const patienceMs = 5000

const loopback = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i

function mayReach(url: string, hosts: readonly string[]): boolean {
  const { hostname, protocol } = new URL(url)
  return loopback.test(hostname) || (protocol === 'https:' && hosts.includes(hostname))
}

function isWorthRepeating(status: number | null): boolean {
  return status === null || status === 404 || status >= 500
}

/** Sends webhooks to this machine, and beyond it to those hosts alone that somebody has named. */
export function createWebhookSender(options: {
  readonly clock: SimulatorClock
  readonly schedule: Schedule
  readonly random: Random
  readonly deliveries: Deliveries
  readonly log: WebhookLog
  readonly fetch: (request: Request) => Promise<Response>
  /** Hosts beyond loopback. */
  readonly hosts: readonly string[]
}): WebhookSender {
  const { clock, schedule, random, deliveries, log, fetch, hosts } = options

  /** The status of the answer; a redirect is one, and is not followed. */
  const post = async ({ url, body, headers }: OutgoingWebhook): Promise<number | null> => {
    try {
      const request = new Request(url, {
        method: 'POST',
        body,
        headers: await headers(),
        redirect: 'manual',
        signal: AbortSignal.timeout(patienceMs),
      })
      const response = await fetch(request)
      await response.body?.cancel()
      return response.status
    } catch {
      return null
    }
  }

  const attempt = async (webhook: OutgoingWebhook, delivery: WebhookDelivery): Promise<void> => {
    const at = clock.now()
    const status = await post(webhook)
    const attempts = [...delivery.attempts, { at, status }]
    const retryMs = retriesMs[attempts.length - 1]
    const repeats = isWorthRepeating(status) && retryMs !== undefined
    const good = status !== null && status >= 200 && status < 300
    const next: WebhookDelivery = {
      ...delivery,
      attempts,
      state: good ? 'delivered' : repeats ? 'waiting' : 'failed',
    }
    log.put(next)
    if (repeats) schedule.at(at + retryMs, () => log.track(attempt(webhook, next)))
  }

  return (webhook) => {
    const { headers: _, ...told } = webhook
    deliveries.carry(() => {
      const delivery: WebhookDelivery = {
        ...told,
        id: random.uuid(),
        attempts: [],
        state: mayReach(webhook.url, hosts) ? 'waiting' : 'withheld',
      }
      log.put(delivery)
      if (delivery.state === 'waiting') log.track(attempt(webhook, delivery))
    })
  }
}
