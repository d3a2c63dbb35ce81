import type { SimulatorClock } from './clock.ts'
import type { Deliveries } from './deliveries.ts'
import type { ProviderName } from './provider.ts'
import type { Random } from './random.ts'
import type { Schedule } from './schedule.ts'
import type { WebhookDelivery, WebhookLog } from './webhook-log.ts'

export interface OutgoingWebhook {
  readonly provider: ProviderName
  readonly eventId: string
  readonly type: string
  readonly url: string
  readonly body: string
  /** Called for each attempt, because the signature covers its time. */
  readonly headers: () => Promise<Record<string, string>>
}

export type WebhookSender = (webhook: OutgoingWebhook) => void

/** Didit retries after about one and four minutes: milliseconds of the simulator's clock. */
const retriesMs = [60_000, 240_000]

/** How long a receiver may take to answer, in real milliseconds. */
const timeoutMs = 5000

const loopback = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i

function mayReach(url: string, hosts: readonly string[]): boolean {
  const { hostname, protocol } = new URL(url)
  return loopback.test(hostname) || (protocol === 'https:' && hosts.includes(hostname))
}

function isRetried(status: number | null): boolean {
  return status === null || status === 404 || status >= 500
}

/** Returns a function that sends webhooks, to loopback and to the hosts that were allowed. */
export function createWebhookSender(options: {
  readonly clock: SimulatorClock
  readonly schedule: Schedule
  readonly random: Random
  readonly deliveries: Deliveries
  readonly log: WebhookLog
  readonly fetch: (request: Request) => Promise<Response>
  /** Allowed hosts beyond loopback. */
  readonly hosts: readonly string[]
}): WebhookSender {
  const { clock, schedule, random, deliveries, log, fetch, hosts } = options

  /** Returns the status of the answer. A redirect is not followed. */
  const post = async ({ url, body, headers }: OutgoingWebhook): Promise<number | null> => {
    try {
      const request = new Request(url, {
        method: 'POST',
        body,
        headers: await headers(),
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
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
    const willRetry = isRetried(status) && retryMs !== undefined
    const isDelivered = status !== null && status >= 200 && status < 300
    const next: WebhookDelivery = {
      ...delivery,
      attempts,
      state: isDelivered ? 'delivered' : willRetry ? 'waiting' : 'failed',
    }
    log.put(next)
    if (willRetry) schedule.at(at + retryMs, () => log.track(attempt(webhook, next)))
  }

  return (webhook) => {
    const { headers: _, ...rest } = webhook
    deliveries.deliver(() => {
      const delivery: WebhookDelivery = {
        ...rest,
        id: random.uuid(),
        attempts: [],
        state: mayReach(webhook.url, hosts) ? 'waiting' : 'withheld',
      }
      log.put(delivery)
      if (delivery.state === 'waiting') log.track(attempt(webhook, delivery))
    })
  }
}
