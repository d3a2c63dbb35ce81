import type { WritableInbox } from './inbox/inbox.ts'
import type { OutgoingMessage, ProviderName } from './provider.ts'
import type { Random } from './random.ts'
import type { SimulatorClock } from './clock.ts'

/** Who carries messages to their phones and mailboxes. */
export interface Post {
  /** @param exchange the id of the call that caused it */
  carry(message: OutgoingMessage, provider: ProviderName, exchange: string): void
}

export function createPost(options: {
  readonly clock: SimulatorClock
  readonly random: Random
  readonly inbox: WritableInbox
}): Post {
  const { clock, random, inbox } = options
  return {
    carry(message, provider, exchange) {
      inbox.deliver({ ...message, id: random.uuid(), at: clock.now(), provider, exchange })
    },
  }
}
