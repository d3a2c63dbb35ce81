import type { SimulatorClock } from '../clock.ts'
import type { Outcomes } from '../outcomes/outcomes.ts'
import type { Schedule } from '../schedule.ts'
import type { Trouble } from '../trouble.ts'
import { readDuration } from './duration.ts'
import type { Scenario, ScenarioChange } from './scenario.ts'

/** Initial values, unless a scenario replaces them. */
export interface Defaults {
  readonly code: string | undefined
  readonly originBound: string | undefined
  readonly balance: number
  readonly blocklist: readonly string[]
}

export interface Player {
  /** Returns the current values. */
  defaults(): Defaults
  /** Starts a scenario in place of the previous one. @throws TypeError for a clock that has passed */
  play(scenario: Scenario): void
  /** Starts the first scenario again, except for its clock, which cannot go back. */
  restart(): void
}

export function createPlayer(options: {
  readonly clock: SimulatorClock
  readonly schedule: Schedule
  readonly outcomes: Outcomes
  readonly trouble: Trouble
  readonly defaults: Defaults
  /** The scenario that the simulator was created with. */
  readonly first: Scenario | undefined
}): Player {
  const { clock, schedule, outcomes, trouble, first } = options
  let current = options.defaults
  let cancels: readonly (() => void)[] = []

  const apply = ({ trouble: settings, outcomes: assigned = {} }: ScenarioChange) => {
    if (settings) trouble.set(settings)
    for (const [to, outcome] of Object.entries(assigned)) outcomes.assign(to, outcome)
  }
  const applyClock = ({ clock: change }: ScenarioChange) => {
    const target = change?.set === undefined ? undefined : new Date(change.set)
    // After a reset, or once the clock was moved, the time of a step may have passed.
    if (target && target.getTime() > clock.now()) clock.set(target)
    if (change?.frozen === true) clock.freeze()
    if (change?.frozen === false) clock.unfreeze()
  }
  const start = (scenario: Scenario, withClock: boolean) => {
    for (const cancel of cancels) cancel()
    const { code, originBound, balance, blocklist, steps = [] } = scenario
    const named = { code, originBound, balance, blocklist }
    current = {
      ...options.defaults,
      ...Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)),
    }
    apply(scenario)
    if (withClock) applyClock(scenario)
    const startedAt = clock.now()
    cancels = steps.map((step) =>
      schedule.at(startedAt + (readDuration(step.after) ?? 0), () => {
        apply(step)
        applyClock(step)
      }),
    )
  }

  return {
    defaults: () => current,
    play(scenario) {
      const time = scenario.clock?.set
      if (time !== undefined && new Date(time).getTime() < clock.now()) {
        throw new TypeError(
          `scenario.clock.set: ${new Date(time).toISOString()} has passed: the time is ${new Date(clock.now()).toISOString()}.`,
        )
      }
      start(scenario, true)
    },
    restart: () => start(first ?? {}, false),
  }
}
