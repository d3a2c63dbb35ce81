import type { ClockState } from '../../control/clock-routes.ts'
import type { Dom } from './dom.ts'
import type { Words } from './words.ts'

export interface Clock {
  /** Shows what time it is for the simulator, and how far it is from the real one. */
  drawClock(this: void, clock: ClockState, readAt: number): void
}

export function clockPart({ byId, durationText, timeText }: Dom & Words): Clock {
  /** Shows what time it is for the simulator, and how far it is from the real one. */
  function drawClock(clock: ClockState, readAt: number): void {
    const now = clock.frozen ? clock.now : clock.now + Date.now() - readAt
    byId('time').textContent = timeText(now, true)
    const ahead = now - Date.now()
    const apart = Math.abs(ahead) < 1000 ? '' : durationText(Math.abs(ahead))
    const direction = ahead > 0 ? 'ahead' : 'behind'
    const told = [apart && `${apart} ${direction}`, clock.frozen ? 'stopped' : '']
    byId('ahead').textContent = told.filter(Boolean).join(', ')
    byId('freeze').textContent = clock.frozen ? 'Run' : 'Stop'
    byId('freeze').setAttribute('aria-label', clock.frozen ? 'Run the clock' : 'Stop the clock')
  }

  return { drawClock }
}
