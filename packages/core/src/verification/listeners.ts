export interface Listeners<T> {
  readonly size: number
  /** Returns a function that removes the listener. */
  add(listener: (value: T) => void): () => void
  emit(value: T): void
}

/** Reports an error as uncaught: in the console, and to global error handlers. */
function reportUncaught(error: unknown): void {
  // A web standard; Node and React Native do not have it.
  if (typeof reportError === 'function') return reportError(error)
  queueMicrotask(() => {
    throw error
  })
}

/** A set of listeners. An error thrown by one is reported as uncaught and does not keep the value from the others. */
export function createListeners<T>(): Listeners<T> {
  const listeners = new Set<(value: T) => void>()
  return {
    get size() {
      return listeners.size
    },
    add(listener) {
      // Two registrations of one function are two listeners.
      const own = (value: T) => listener(value)
      listeners.add(own)
      return () => listeners.delete(own)
    },
    emit(value) {
      for (const listener of listeners) {
        try {
          listener(value)
        } catch (error) {
          reportUncaught(error)
        }
      }
    },
  }
}
