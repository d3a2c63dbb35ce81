import { createListeners } from '../listeners.ts'
import type { OutgoingMessage, ProviderName } from '../provider.ts'

/** A message as it reached a phone or a mailbox. */
export interface Message extends OutgoingMessage {
  readonly id: string
  /** Milliseconds since 1970, by the simulator's clock. */
  readonly at: number
  readonly provider: ProviderName
  /** The id of the call behind it. */
  readonly exchange: string
}

/** Every phone and every mailbox in the world of the simulator. */
export interface Inbox {
  /** The last message, of one number or address, or of all. */
  latest(to?: string): Message | undefined
  /** Oldest first. */
  messages(to?: string): readonly Message[]
  /** Calls back with each new message; gives the way to stop. */
  subscribe(listener: (message: Message) => void): () => void
  /** Calls back when every message is thrown away; gives the way to stop. */
  onClear(listener: () => void): () => void
}

export interface WritableInbox extends Inbox {
  deliver(message: Message): void
  clear(): void
}

export function createInbox(): WritableInbox {
  let all: readonly Message[] = []
  const arrived = createListeners<Message>()
  const cleared = createListeners<void>()
  const messages = (to?: string) =>
    to === undefined
      ? all
      : // Addresses are one whatever their case; numbers have none.
        all.filter((message) => message.to.toLowerCase() === to.toLowerCase())

  return {
    messages,
    latest: (to) => messages(to).at(-1),
    subscribe: arrived.subscribe,
    onClear: cleared.subscribe,
    deliver(message) {
      all = [...all, message]
      arrived.tell(message)
    },
    clear() {
      all = []
      cleared.tell()
    },
  }
}
