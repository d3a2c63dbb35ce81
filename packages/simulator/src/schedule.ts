import type { SimulatorClock } from './clock.ts'

/** What is to happen at a moment of the simulator's time, whether the clock runs there or is moved. */
export interface Schedule {
  /** Runs it once the clock has come to `at`; never before this call has returned. Gives the way to call it off. */
  at(at: number, run: () => void): () => void
  /** Calls everything off. */
  clear(): void
}

interface Task {
  readonly at: number
  readonly run: () => void
}

/** The longest that a timer takes, in milliseconds: more overflows and fires at once. */
const longestTimer = 2 ** 31 - 1

/** A timer of Node's must not keep a program alive; a page's is a number. */
function letGo(timer: unknown): void {
  if (typeof timer === 'object' && timer !== null && 'unref' in timer) {
    if (typeof timer.unref === 'function') timer.unref()
  }
}

export function createSchedule(clock: SimulatorClock): Schedule {
  let tasks: readonly Task[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  const arm = () => {
    clearTimeout(timer)
    const [next] = tasks
    if (!next) return
    const left = next.at - clock.now()
    // Stopped time wakes nobody but by a move, which calls `runDue` itself.
    if (clock.frozen && left > 0) return
    timer = setTimeout(runDue, Math.min(Math.max(left, 0), longestTimer))
    letGo(timer)
  }
  const runDue = () => {
    for (;;) {
      const [next, ...rest] = tasks
      if (!next || next.at > clock.now()) break
      tasks = rest
      next.run()
    }
    arm()
  }
  clock.subscribe(runDue)

  return {
    at(at, run) {
      const task: Task = { at, run }
      tasks = [...tasks, task].sort((one, other) => one.at - other.at)
      arm()
      return () => {
        tasks = tasks.filter((each) => each !== task)
        arm()
      }
    },
    clear() {
      tasks = []
      arm()
    },
  }
}
