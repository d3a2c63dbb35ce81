import type { SimulatorClock } from './clock.ts'
import type { Random } from './random.ts'
import type { Schedule } from './schedule.ts'
import type { Trouble } from './trouble.ts'

/** Delivers messages and webhooks: late, twice or out of order where trouble says so. */
export interface Deliveries {
  /** @param arrive called on arrival; twice for a duplicate */
  deliver(arrive: () => void): void
  /** Drops everything that has not arrived. */
  clear(): void
}

/** How long a reordered delivery waits for the next one, in milliseconds of the simulator's clock. */
export const longestHoldMs = 10_000

export function createDeliveries(options: {
  readonly clock: SimulatorClock
  readonly schedule: Schedule
  readonly trouble: Trouble
  /** A stream of its own, so that trouble changes neither codes nor ids. */
  readonly random: Random
}): Deliveries {
  const { clock, schedule, trouble, random } = options
  let held: readonly (() => void)[] = []
  let cancels: readonly (() => void)[] = []

  const release = () => {
    const released = held
    held = []
    for (const arrive of released) arrive()
  }
  const later = (ms: number, run: () => void) => {
    const cancel = schedule.at(clock.now() + ms, () => {
      cancels = cancels.filter((each) => each !== cancel)
      run()
    })
    cancels = [...cancels, cancel]
  }

  return {
    deliver(arrive) {
      const { duplicateRate, reorderRate, deliveryDelayMs } = trouble.get()
      const isDuplicated = random.fraction() < duplicateRate
      const isReordered = random.fraction() < reorderRate
      const arriveOnceOrTwice = () => {
        arrive()
        if (isDuplicated) arrive()
      }
      const afterDelay = () => {
        if (isReordered) {
          held = [...held, arriveOnceOrTwice]
          later(longestHoldMs, release)
          return
        }
        arriveOnceOrTwice()
        release()
      }
      if (deliveryDelayMs > 0) later(deliveryDelayMs, afterDelay)
      else afterDelay()
    },
    clear() {
      for (const cancel of cancels) cancel()
      cancels = []
      held = []
    },
  }
}
