import type { ClockState } from '../../control/clock-routes.ts'
import type { Dom } from './dom.ts'
import type { Formatting } from './formatting.ts'

export interface Clock {
  /** Shows the simulator's time, and its difference from the real time. */
  drawClock(this: void, clock: ClockState, readAt: number): void
}

export function clockPart({ byId, durationText, timeText }: Dom & Formatting): Clock {
  function drawClock(clock: ClockState, readAt: number): void {
    const now = clock.frozen ? clock.now : clock.now + Date.now() - readAt
    byId('time').textContent = timeText(now, true)
    const ahead = now - Date.now()
    const difference = Math.abs(ahead) < 1000 ? '' : durationText(Math.abs(ahead))
    const direction = ahead > 0 ? 'ahead' : 'behind'
    const notes = [difference && `${difference} ${direction}`, clock.frozen ? 'stopped' : '']
    byId('ahead').textContent = notes.filter(Boolean).join(', ')
    byId('freeze').textContent = clock.frozen ? 'Run' : 'Stop'
    byId('freeze').setAttribute('aria-label', clock.frozen ? 'Run the clock' : 'Stop the clock')
  }

  return { drawClock }
}
