import type { SimulatorClock } from '../clock.ts'
import type { Outcomes } from '../outcomes/outcomes.ts'
import type { Schedule } from '../schedule.ts'
import type { Trouble } from '../trouble.ts'
import { readDuration } from './duration.ts'
import type { Scenario, ScenarioChange } from './scenario.ts'

/** What a world begins with, for as long as no scenario says otherwise. */
export interface Beginnings {
  readonly code: string | undefined
  readonly originBound: string | undefined
  readonly balance: number
  readonly blocklist: readonly string[]
}

export interface Player {
  /** What holds now. */
  beginnings(): Beginnings
  /** Begins a scenario, in place of the one before. */
  play(scenario: Scenario): void
  /** Begins the first one again, but for its clock, which runs forward alone. */
  restart(): void
}

export function createPlayer(options: {
  readonly clock: SimulatorClock
  readonly schedule: Schedule
  readonly outcomes: Outcomes
  readonly trouble: Trouble
  readonly beginnings: Beginnings
  /** What the simulator was made with. */
  readonly first: Scenario | undefined
}): Player {
  const { clock, schedule, outcomes, trouble, first } = options
  let current = options.beginnings
  let stops: readonly (() => void)[] = []

  const apply = (change: ScenarioChange, withClock: boolean) => {
    const { clock: time, trouble: settings, outcomes: assigned = {} } = change
    if (settings) trouble.set(settings)
    for (const [to, outcome] of Object.entries(assigned)) outcomes.assign(to, outcome)
    if (!time || !withClock) return
    if (time.set !== undefined) clock.set(new Date(time.set))
    if (time.frozen === true) clock.freeze()
    if (time.frozen === false) clock.unfreeze()
  }
  const begin = (scenario: Scenario, withClock: boolean) => {
    for (const stop of stops) stop()
    const { code, originBound, balance, blocklist, steps = [] } = scenario
    const named = { code, originBound, balance, blocklist }
    current = {
      ...options.beginnings,
      ...Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)),
    }
    apply(scenario, withClock)
    const start = clock.now()
    stops = steps.map((step) =>
      schedule.at(start + (readDuration(step.after) ?? 0), () => apply(step, true)),
    )
  }

  return {
    beginnings: () => current,
    play: (scenario) => begin(scenario, true),
    restart: () => begin(first ?? {}, false),
  }
}
