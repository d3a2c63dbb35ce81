import type { SimulatorClock } from './clock.ts'
import type { Random } from './random.ts'
import type { Schedule } from './schedule.ts'
import type { Trouble } from './trouble.ts'

/** The way of whatever a provider sends by itself, messages and webhooks: late, twice, or out of order, as trouble has it. */
export interface Deliveries {
  /** @param arrive what happens where it arrives; it may happen twice */
  carry(arrive: () => void): void
  /** Nothing that is still on its way arrives. */
  clear(): void
}

/** The longest that a delivery waits for another to overtake it, in milliseconds of the simulator's time. */
export const longestHoldMs = 10_000

export function createDeliveries(options: {
  readonly clock: SimulatorClock
  readonly schedule: Schedule
  readonly trouble: Trouble
  /** Apart from the stream that codes and ids come from, so that trouble changes neither. */
  readonly luck: Random
}): Deliveries {
  const { clock, schedule, trouble, luck } = options
  let held: readonly (() => void)[] = []
  let waiting: readonly (() => void)[] = []

  const release = () => {
    const overtaken = held
    held = []
    for (const arrive of overtaken) arrive()
  }
  const later = (ms: number, run: () => void) => {
    const callOff = schedule.at(clock.now() + ms, () => {
      waiting = waiting.filter((each) => each !== callOff)
      run()
    })
    waiting = [...waiting, callOff]
  }

  return {
    carry(arrive) {
      const { duplicateRate, reorderRate, deliveryDelayMs } = trouble.get()
      const twice = luck.fraction() < duplicateRate
      const overtaken = luck.fraction() < reorderRate
      const land = () => {
        arrive()
        if (twice) arrive()
      }
      const reach = () => {
        if (overtaken) {
          held = [...held, land]
          later(longestHoldMs, release)
          return
        }
        land()
        release()
      }
      if (deliveryDelayMs > 0) later(deliveryDelayMs, reach)
      else reach()
    },
    clear() {
      for (const callOff of waiting) callOff()
      waiting = []
      held = []
    },
  }
}
