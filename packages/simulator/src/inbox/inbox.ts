import { createListeners } from '../listeners.ts'
import type { OutgoingMessage, ProviderName } from '../provider.ts'

/** A delivered message. */
export interface Message extends OutgoingMessage {
  readonly id: string
  /** Milliseconds since 1970, by the simulator's clock. */
  readonly at: number
  readonly provider: ProviderName
  /** The id of the call that caused it. */
  readonly exchange: string
}

/** The messages of every phone and mailbox. */
export interface Inbox {
  /** Returns the last message, to one destination or to any. */
  latest(to?: string): Message | undefined
  /** Returns messages, oldest first, to one destination or to all. */
  messages(to?: string): readonly Message[]
  /** Called with each new message. Returns a function that removes the listener. */
  subscribe(listener: (message: Message) => void): () => void
  /** Called when every message is deleted. Returns a function that removes the listener. */
  onClear(listener: () => void): () => void
}

export interface WritableInbox extends Inbox {
  deliver(message: Message): void
  clear(): void
}

/** Returns whether a message went to a destination, or to any where none is given. */
export function isTo(message: Message, to: string | undefined): boolean {
  // Addresses are compared without case.
  return to === undefined || message.to.toLowerCase() === to.toLowerCase()
}

export function createInbox(): WritableInbox {
  let all: readonly Message[] = []
  const arrived = createListeners<Message>()
  const cleared = createListeners<void>()
  const messages = (to?: string) => all.filter((message) => isTo(message, to))

  return {
    messages,
    latest: (to) => messages(to).at(-1),
    subscribe: arrived.subscribe,
    onClear: cleared.subscribe,
    deliver(message) {
      all = [...all, message]
      arrived.emit(message)
    },
    clear() {
      all = []
      cleared.emit()
    },
  }
}
