import type { Kind } from '../contract/terms.ts'
import type { VerificationEvent } from './effect.ts'

export type Listener<K extends Kind> = (event: VerificationEvent<K>) => void

export interface Listeners<K extends Kind> {
  add(listener: Listener<K>): () => void
  emit(event: VerificationEvent<K>): void
}

/** As an uncaught error shows: in the console, and to who listens for those. */
function report(error: unknown): void {
  // A standard of the web; Node has none.
  if (typeof reportError === 'function') return reportError(error)
  queueMicrotask(() => {
    throw error
  })
}

/** Who is told of what happens. One that throws is reported and holds nothing up: the send that follows is still made. */
export function createListeners<K extends Kind>(): Listeners<K> {
  const listeners = new Set<Listener<K>>()
  return {
    add(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    emit(event) {
      for (const listener of listeners) {
        try {
          listener(event)
        } catch (error) {
          report(error)
        }
      }
    },
  }
}
