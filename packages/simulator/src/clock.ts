/** A source of time, in milliseconds since 1970. */
export interface TimeSource {
  now(): number
}

/** A clock that follows a time source and can be moved ahead. It never runs backwards. */
export interface SimulatorClock extends TimeSource {
  readonly frozen: boolean
  /** Moves ahead by `ms`, 0 or more. @throws RangeError */
  advance(ms: number): void
  /** Moves ahead to a time that has not passed. @throws RangeError */
  set(at: number | Date): void
  /** Stops time; `advance` and `set` still move it. */
  freeze(): void
  /** Lets time continue from where it stopped. */
  unfreeze(): void
  /** Called after each move, freeze and unfreeze, not while time merely passes. Returns a function that removes the listener. */
  subscribe(listener: () => void): () => void
}

/** @throws RangeError for a move of the clock that is not 0 or more milliseconds */
export function checkMove(ms: number): void {
  if (Number.isFinite(ms) && ms >= 0) return
  throw new RangeError(
    `The clock cannot move by ${ms} ms: time only runs forward. Create a new simulator to start earlier.`,
  )
}

/** @param source the real time. @default Date */
export function createClock(source: TimeSource = Date): SimulatorClock {
  const listeners = new Set<() => void>()
  let offset = 0
  let frozenAt: number | undefined

  const now = () => frozenAt ?? source.now() + offset
  const notify = () => {
    for (const listener of listeners) listener()
  }
  const advance = (ms: number) => {
    checkMove(ms)
    if (frozenAt === undefined) offset += ms
    else frozenAt += ms
    notify()
  }

  return {
    now,
    get frozen() {
      return frozenAt !== undefined
    },
    advance,
    set: (at) => advance(Number(at) - now()),
    freeze() {
      if (frozenAt !== undefined) return
      frozenAt = now()
      notify()
    },
    unfreeze() {
      if (frozenAt === undefined) return
      offset = frozenAt - source.now()
      frozenAt = undefined
      notify()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
