export interface Listeners<Event> {
  /** Returns a function that removes the listener. */
  readonly subscribe: (this: void, listener: (event: Event) => void) => () => void
  readonly emit: (this: void, event: Event) => void
}

export function createListeners<Event>(): Listeners<Event> {
  const listeners = new Set<(event: Event) => void>()
  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    emit(event) {
      for (const listener of listeners) listener(event)
    },
  }
}
