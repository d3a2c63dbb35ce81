import type { ReactElement } from 'react'
import { durationText, timeText } from '../formatting.ts'
import type { InboxState } from '../inbox-state.ts'
import { usePageActions } from '../page-actions.ts'
import './clock-controls.css'
import { clockNote, timeOf } from './clock-text.ts'
import { useRealTime } from './use-real-time.ts'

const steps: readonly number[] = [30_000, 60_000, 300_000, 3_600_000]

/** Shows the simulator's time, moves it forward and stops it. */
export function ClockControls({
  clock,
}: {
  readonly clock: NonNullable<InboxState['clock']>
}): ReactElement {
  const { api, report } = usePageActions()
  // The clock may have been read since the last tick.
  const realTime = Math.max(useRealTime(250), clock.readAt)
  const note = clockNote(clock, realTime)
  const { frozen } = clock

  return (
    <div role="group" aria-label="Clock" className="clock">
      <div className="clock-time">
        <time>{timeText(timeOf(clock, realTime), { seconds: true })}</time>
        {note && <span>{note}</span>}
      </div>
      <div className="clock-buttons">
        {steps.map((step) => (
          <button
            key={step}
            type="button"
            onClick={() =>
              report(
                api.changeClock({ advance: step }),
                `The clock advanced by ${durationText(step)}.`,
              )
            }
          >
            +{durationText(step)}
          </button>
        ))}
        <button
          type="button"
          aria-label={frozen ? 'Run the clock' : 'Stop the clock'}
          onClick={() => report(api.changeClock({ frozen: !frozen }))}
        >
          {frozen ? 'Run' : 'Stop'}
        </button>
      </div>
    </div>
  )
}
