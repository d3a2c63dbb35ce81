import type { SimulatorClock } from './clock.ts'
import type { Deliveries } from './deliveries.ts'
import type { WritableInbox } from './inbox/inbox.ts'
import type { OutgoingMessage, ProviderName } from './provider.ts'
import type { Random } from './random.ts'

/** Who carries messages to their phones and mailboxes. */
export interface Post {
  /** @param exchange the id of the call that caused it */
  carry(message: OutgoingMessage, provider: ProviderName, exchange: string): void
}

export function createPost(options: {
  readonly clock: SimulatorClock
  readonly random: Random
  readonly inbox: WritableInbox
  readonly deliveries: Deliveries
}): Post {
  const { clock, random, inbox, deliveries } = options
  return {
    carry(message, provider, exchange) {
      deliveries.carry(() => {
        inbox.deliver({ ...message, id: random.uuid(), at: clock.now(), provider, exchange })
      })
    },
  }
}
