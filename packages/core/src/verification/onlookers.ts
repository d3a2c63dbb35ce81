import type { Kind } from '../contract/terms.ts'
import type { VerificationEvent } from './effect.ts'

export type Onlooker<K extends Kind> = (event: VerificationEvent<K>) => void

export interface Onlookers<K extends Kind> {
  add(onlooker: Onlooker<K>): () => void
  tell(event: VerificationEvent<K>): void
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
export function createOnlookers<K extends Kind>(): Onlookers<K> {
  const onlookers = new Set<Onlooker<K>>()
  return {
    add(onlooker) {
      onlookers.add(onlooker)
      return () => onlookers.delete(onlooker)
    },
    tell(event) {
      for (const onlooker of onlookers) {
        try {
          onlooker(event)
        } catch (error) {
          report(error)
        }
      }
    },
  }
}
