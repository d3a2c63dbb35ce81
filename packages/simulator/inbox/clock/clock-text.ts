import type { InboxState } from '../inbox-state.ts'
import { durationText } from '../formatting.ts'

type Clock = NonNullable<InboxState['clock']>

/** Returns the simulator's time at a real time. */
export function timeOf({ now, frozen, readAt }: Clock, realTime: number): number {
  return frozen ? now : now + realTime - readAt
}

/** Returns how the simulator's clock differs from the real one; an empty string where it does not. */
export function clockNote(clock: Clock, realTime: number): string {
  const ahead = timeOf(clock, realTime) - realTime
  const difference = Math.abs(ahead) < 1000 ? '' : durationText(Math.abs(ahead))
  const direction = ahead > 0 ? 'ahead' : 'behind'
  return [difference && `${difference} ${direction}`, clock.frozen ? 'stopped' : '']
    .filter(Boolean)
    .join(', ')
}
