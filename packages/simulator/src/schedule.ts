import type { SimulatorClock } from './clock.ts'

/** Runs tasks at times of the simulator's clock, whether time passes or the clock is moved. */
export interface Schedule {
  /** Runs a task once the clock reaches `at`, never before this call returns. Returns a function that cancels it. */
  at(at: number, run: () => void): () => void
  /** Cancels every task. */
  clear(): void
}

interface Task {
  readonly at: number
  readonly run: () => void
}

/** The longest delay of `setTimeout`, in milliseconds: a longer one overflows and fires at once. */
const longestTimer = 2 ** 31 - 1

/** Keeps a Node timer from holding the process open. In a browser, a timer is a number. */
function unref(timer: unknown): void {
  if (typeof timer === 'object' && timer !== null && 'unref' in timer) {
    if (typeof timer.unref === 'function') timer.unref()
  }
}

export function createSchedule(clock: SimulatorClock): Schedule {
  let tasks: readonly Task[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  const startTimer = () => {
    clearTimeout(timer)
    const [next] = tasks
    if (!next) return
    const left = next.at - clock.now()
    // A frozen clock changes only by a move, which calls `runDue` itself.
    if (clock.frozen && left > 0) return
    timer = setTimeout(runDue, Math.min(Math.max(left, 0), longestTimer))
    unref(timer)
  }
  const runDue = () => {
    try {
      for (;;) {
        const [next, ...rest] = tasks
        if (!next || next.at > clock.now()) break
        tasks = rest
        next.run()
      }
    } finally {
      startTimer()
    }
  }
  clock.subscribe(runDue)

  return {
    at(at, run) {
      const task: Task = { at, run }
      tasks = [...tasks, task].sort((one, other) => one.at - other.at)
      startTimer()
      return () => {
        tasks = tasks.filter((each) => each !== task)
        startTimer()
      }
    },
    clear() {
      tasks = []
      startTimer()
    },
  }
}
