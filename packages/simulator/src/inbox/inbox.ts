/** A message as it reached a phone. */
export interface Message {
  readonly id: string
  /** E.164. */
  readonly to: string
  readonly from: string
  /** The channel that delivered it, which may not be the one that was asked for. */
  readonly channel: string
  readonly text: string
  readonly code: string
  /** Milliseconds since 1970, by the simulator's clock. */
  readonly at: number
}

/** Every phone in the world of the simulator. */
export interface Inbox {
  /** The last message, of one number or of all. */
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
  const arrived = new Set<(message: Message) => void>()
  const cleared = new Set<() => void>()
  const messages = (to?: string) =>
    to === undefined ? all : all.filter((message) => message.to === to)

  return {
    messages,
    latest: (to) => messages(to).at(-1),
    subscribe(listener) {
      arrived.add(listener)
      return () => arrived.delete(listener)
    },
    onClear(listener) {
      cleared.add(listener)
      return () => cleared.delete(listener)
    },
    deliver(message) {
      all = [...all, message]
      for (const listener of arrived) listener(message)
    },
    clear() {
      all = []
      for (const listener of cleared) listener()
    },
  }
}
