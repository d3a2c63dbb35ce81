import type { SimulatorClock } from './clock.ts'
import type { Deliveries } from './deliveries.ts'
import type { WritableInbox } from './inbox/inbox.ts'
import type { OutgoingMessage, ProviderName } from './provider.ts'
import type { Random } from './random.ts'

/** Sends messages to the inbox. */
export interface MessageSender {
  /** @param exchange the id of the call that caused the message */
  send(message: OutgoingMessage, provider: ProviderName, exchange: string): void
}

export function createMessageSender(options: {
  readonly clock: SimulatorClock
  readonly random: Random
  readonly inbox: WritableInbox
  readonly deliveries: Deliveries
}): MessageSender {
  const { clock, random, inbox, deliveries } = options
  return {
    send(message, provider, exchange) {
      deliveries.deliver(() => {
        inbox.deliver({ ...message, id: random.uuid(), at: clock.now(), provider, exchange })
      })
    },
  }
}
