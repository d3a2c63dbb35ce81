import { createListeners } from './listeners.ts'
import type { ProviderName } from './provider.ts'

/** One try at handing a webhook over. */
export interface WebhookAttempt {
  /** Milliseconds since 1970, by the simulator's clock. */
  readonly at: number
  /** Of the answer; `null` where none came in time. */
  readonly status: number | null
}

/** A webhook on its way to whoever asked for it. */
export interface WebhookDelivery {
  readonly id: string
  readonly provider: ProviderName
  /** What it tells of, and the same for every try. */
  readonly eventId: string
  readonly type: string
  readonly url: string
  readonly body: string
  readonly attempts: readonly WebhookAttempt[]
  /** `withheld`: its address is beyond this machine, and nobody has allowed it. */
  readonly state: 'waiting' | 'delivered' | 'failed' | 'withheld'
}

export interface Webhooks {
  /** Oldest first; the last five hundred. */
  deliveries(): readonly WebhookDelivery[]
  /** Calls back with each new one, and whenever one has changed; gives the way to stop. */
  subscribe(listener: (delivery: WebhookDelivery) => void): () => void
  /** Resolves once no try is under way. Those that are to be repeated later wait for the clock. */
  settled(): Promise<void>
}

export interface WebhookLog extends Webhooks {
  put(delivery: WebhookDelivery): void
  /** Takes note of a try, so that `settled` waits for it. */
  track(attempt: Promise<void>): void
  clear(): void
}

const kept = 500

export function createWebhookLog(): WebhookLog {
  let all: readonly WebhookDelivery[] = []
  const changed = createListeners<WebhookDelivery>()
  const underWay = new Set<Promise<void>>()
  return {
    deliveries: () => all,
    subscribe: changed.subscribe,
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay)
    },
    put(delivery) {
      const known = all.some(({ id }) => id === delivery.id)
      all = known
        ? all.map((each) => (each.id === delivery.id ? delivery : each))
        : [...all, delivery].slice(-kept)
      changed.tell(delivery)
    },
    track(attempt) {
      underWay.add(attempt)
      void attempt.finally(() => underWay.delete(attempt))
    },
    clear() {
      all = []
    },
  }
}
