import type { Call, Failure } from './didit/failures.ts'

export interface FailNext {
  readonly failure: Failure
  /** Only calls of this kind count. @default any */
  readonly on?: Call | undefined
  /** @default 1 */
  readonly times?: number | undefined
}

/** What goes wrong on the way, whatever the number. */
export interface TroubleSettings {
  /** Real milliseconds that each answer takes. The work is done first, so whoever gives up may have caused a message. */
  readonly latencyMs: number
  /** Nothing is reached: each call breaks off before anything was done. */
  readonly offline: boolean
  /** The next calls are answered with this failure, and nothing is done. */
  readonly failNext: FailNext | null
  /** The work of the next call (of this kind, or any) is done, and its answer is lost. */
  readonly dropNextAnswer: Call | 'any' | null
}

export interface Trouble {
  get(): TroubleSettings
  /** Changes what is named and leaves the rest. @throws RangeError for a latency that is negative or not finite */
  set(change: Partial<TroubleSettings>): void
  /** No trouble at all. */
  clear(): void
  /** Calls back after each change; gives the way to stop. */
  subscribe(listener: () => void): () => void
}

export interface UsableTrouble extends Trouble {
  takeFailure(call: Call): Failure | undefined
  takeDrop(call: Call): boolean
}

const none: TroubleSettings = { latencyMs: 0, offline: false, failNext: null, dropNextAnswer: null }

export function createTrouble(): UsableTrouble {
  let settings = none
  const listeners = new Set<() => void>()
  const change = (next: TroubleSettings) => {
    settings = next
    for (const listener of listeners) listener()
  }

  return {
    get: () => settings,
    set(wanted) {
      const { latencyMs = 0 } = wanted
      if (!Number.isFinite(latencyMs) || latencyMs < 0) {
        throw new RangeError(`latencyMs is ${latencyMs}; it must be 0 or more milliseconds.`)
      }
      change({ ...settings, ...wanted })
    },
    clear: () => change(none),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    takeFailure(call) {
      const { failNext } = settings
      if (!failNext || (failNext.on && failNext.on !== call)) return undefined
      const left = (failNext.times ?? 1) - 1
      change({ ...settings, failNext: left > 0 ? { ...failNext, times: left } : null })
      return failNext.failure
    },
    takeDrop(call) {
      const { dropNextAnswer } = settings
      if (dropNextAnswer !== 'any' && dropNextAnswer !== call) return false
      change({ ...settings, dropNextAnswer: null })
      return true
    },
  }
}
