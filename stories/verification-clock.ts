import type { Clock } from '@otp-kit/core'
import type { SimulatorClock } from '@otp-kit/simulator'

/** The simulator's clock as a page's own: its timers go off when that clock is moved past them, or runs past them. */
export function verificationClock(clock: SimulatorClock): Clock {
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
        if (left <= 0 || !clock.frozen) timer = setTimeout(goOff, Math.max(0, left))
      }
      const stop = clock.subscribe(arm)
      const cancel = () => {
        clearTimeout(timer)
        stop()
      }
      const goOff = () => {
        cancel()
        fn()
      }
      arm()
      return cancel
    },
  }
}
