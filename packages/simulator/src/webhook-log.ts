import { createListeners } from './listeners.ts'
import type { ProviderName } from './provider.ts'

/** One attempt to deliver a webhook. */
export interface WebhookAttempt {
  /** Milliseconds since 1970, by the simulator's clock. */
  readonly at: number
  /** The HTTP status of the answer; `null` where none came in time. */
  readonly status: number | null
}

/** A webhook of a provider, with every attempt to deliver it. */
export interface WebhookDelivery {
  readonly id: string
  readonly provider: ProviderName
  /** The same for every attempt. */
  readonly eventId: string
  readonly type: string
  readonly url: string
  readonly body: string
  readonly attempts: readonly WebhookAttempt[]
  /** `withheld`: its host is beyond loopback and not in `webhookHosts`, so it is never sent. */
  readonly state: 'waiting' | 'delivered' | 'failed' | 'withheld'
}

/** The webhooks that the providers have sent. */
export interface Webhooks {
  /** The last 500, oldest first. */
  deliveries(): readonly WebhookDelivery[]
  /** Called with each new delivery, and with each that has changed. Returns a function that removes the listener. */
  subscribe(listener: (delivery: WebhookDelivery) => void): () => void
  /** Resolves once no attempt is in progress. Later retries wait for the clock. */
  settled(): Promise<void>
}

export interface WebhookLog extends Webhooks {
  put(delivery: WebhookDelivery): void
  /** Lets `settled` wait for an attempt. */
  track(attempt: Promise<void>): void
  clear(): void
}

const maxDeliveries = 500

export function createWebhookLog(): WebhookLog {
  let all: readonly WebhookDelivery[] = []
  const changed = createListeners<WebhookDelivery>()
  const inProgress = new Set<Promise<void>>()
  return {
    deliveries: () => all,
    subscribe: changed.subscribe,
    async settled() {
      while (inProgress.size > 0) await Promise.all(inProgress)
    },
    put(delivery) {
      const known = all.some(({ id }) => id === delivery.id)
      all = known
        ? all.map((each) => (each.id === delivery.id ? delivery : each))
        : [...all, delivery].slice(-maxDeliveries)
      changed.emit(delivery)
    },
    track(attempt) {
      inProgress.add(attempt)
      void attempt.finally(() => inProgress.delete(attempt))
    },
    clear() {
      all = []
    },
  }
}
