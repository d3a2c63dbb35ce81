import type { Clock } from '@otp-kit/core'
import type { SimulatorClock } from '@otp-kit/simulator'

/**
 * Returns the simulator's clock as the clock of a page. A timer fires when the clock is moved past its moment; while the
 * clock is not frozen, also when real time reaches it.
 */
export function createPageClock(clock: SimulatorClock): Clock {
  const start = clock.now()
  const now = () => clock.now() - start
  return {
    now,
    wall: () => clock.now(),
    setTimer(fn, at) {
      let timer: ReturnType<typeof setTimeout> | undefined
      const arm = () => {
        clearTimeout(timer)
        const left = at - now()
        if (left <= 0 || !clock.frozen) timer = setTimeout(fire, Math.max(0, left))
      }
      const unsubscribe = clock.subscribe(arm)
      const cancel = () => {
        clearTimeout(timer)
        unsubscribe()
      }
      const fire = () => {
        cancel()
        fn()
      }
      arm()
      return cancel
    },
  }
}
