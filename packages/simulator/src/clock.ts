/** A source of time, in milliseconds since 1970. */
export interface TimeSource {
  now(): number
}

/** A clock that runs with its source and can be moved ahead. It never runs backwards. */
export interface SimulatorClock extends TimeSource {
  readonly frozen: boolean
  /** Moves ahead by `ms`, which is 0 or more. @throws RangeError */
  advance(ms: number): void
  /** Moves ahead to a moment that is not in its past. @throws RangeError */
  set(at: number | Date): void
  /** Stops time; `advance` and `set` still move it. */
  freeze(): void
  /** Lets time run on from where it stands. */
  unfreeze(): void
  /** Calls back after each move, freeze and unfreeze, not while time merely runs. Gives the way to stop. */
  subscribe(listener: () => void): () => void
}

/** @param source the time that passes by itself. @default Date */
export function createClock(source: TimeSource = Date): SimulatorClock {
  const listeners = new Set<() => void>()
  let offset = 0
  let frozenAt: number | undefined

  const now = () => frozenAt ?? source.now() + offset
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const moveBy = (ms: number) => {
    if (!Number.isFinite(ms) || ms < 0) {
      throw new RangeError(
        `The clock cannot move by ${ms} ms: time only runs forward. Create a new simulator to start earlier.`,
      )
    }
    if (frozenAt === undefined) offset += ms
    else frozenAt += ms
    tell()
  }

  return {
    now,
    get frozen() {
      return frozenAt !== undefined
    },
    advance: moveBy,
    set: (at) => moveBy(Number(at) - now()),
    freeze() {
      if (frozenAt !== undefined) return
      frozenAt = now()
      tell()
    },
    unfreeze() {
      if (frozenAt === undefined) return
      offset = frozenAt - source.now()
      frozenAt = undefined
      tell()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
