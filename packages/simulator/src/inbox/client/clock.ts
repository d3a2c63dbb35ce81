import type { ClockState } from '../../control/clock-routes.ts'
import { byId } from './dom.ts'
import { durationText, timeText } from './words.ts'

/** Shows what time it is for the simulator, and how far it is from the real one. */
export function drawClock(clock: ClockState, readAt: number): void {
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
