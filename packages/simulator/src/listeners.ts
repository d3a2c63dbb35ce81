/** Those who want to be told. */
export interface Listeners<Told> {
  /** Gives the way to stop. */
  readonly subscribe: (this: void, listener: (told: Told) => void) => () => void
  readonly tell: (this: void, told: Told) => void
}

export function createListeners<Told>(): Listeners<Told> {
  const listeners = new Set<(told: Told) => void>()
  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    tell(told) {
      for (const listener of listeners) listener(told)
    },
  }
}
