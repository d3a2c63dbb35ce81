import { type Call, calls, type Failure, failures } from './provider.ts'

export interface FailNext {
  readonly failure: Failure
  /** Only calls of this kind count. @default any */
  readonly on?: Call | undefined
  /** @default 1 */
  readonly times?: number | undefined
}

/** What goes wrong on the way, whatever the number. */
export interface TroubleSettings {
  /** Real milliseconds that each answer takes. The work is done first, so whoever gives up may have caused a message. */
  readonly latencyMs: number
  /** Nothing is reached: each call breaks off before anything was done. */
  readonly offline: boolean
  /** The next calls are answered with this failure, and nothing is done. */
  readonly failNext: FailNext | null
  /** The work of the next call (of this kind, or any) is done, and its answer is lost. */
  readonly dropNextAnswer: Call | 'any' | null
}

export interface Trouble {
  get(): TroubleSettings
  /** Changes what is named and leaves the rest. @throws TypeError for a name or a value that it does not know */
  set(change: Partial<TroubleSettings>): void
  /** No trouble at all. */
  clear(): void
  /** Calls back after each change; gives the way to stop. */
  subscribe(listener: () => void): () => void
}

export interface UsableTrouble extends Trouble {
  takeFailure(call: Call): Failure | undefined
  takeDrop(call: Call): boolean
}

const none: TroubleSettings = { latencyMs: 0, offline: false, failNext: null, dropNextAnswer: null }

const isOneOf = (list: readonly unknown[], value: unknown) => list.includes(value)

function isFailNext(value: unknown): boolean {
  if (value === null) return true
  if (typeof value !== 'object' || !('failure' in value)) return false
  const on = 'on' in value ? value.on : undefined
  const times = 'times' in value ? value.times : undefined
  return (
    isOneOf(failures, value.failure) &&
    isOneOf([...calls, undefined], on) &&
    (times === undefined || (Number.isInteger(times) && Number(times) > 0))
  )
}

const rules: Readonly<
  Record<keyof TroubleSettings, { test: (value: unknown) => boolean; wants: string }>
> = {
  latencyMs: {
    test: (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0,
    wants: 'milliseconds, 0 or more',
  },
  offline: { test: (value) => typeof value === 'boolean', wants: 'true or false' },
  failNext: {
    test: isFailNext,
    wants: `null, or { failure, on?, times? } with a failure of ${failures.join(', ')}`,
  },
  dropNextAnswer: {
    test: (value) => isOneOf([...calls, 'any', null], value),
    wants: `null, 'any', or one of ${calls.join(', ')}`,
  },
}

/** Settings also come over HTTP and from JavaScript, where no compiler looks at them. */
function refuseUnknown(wanted: object): void {
  const known = new Map(Object.entries(rules))
  for (const [name, value] of Object.entries(wanted)) {
    const rule = known.get(name)
    if (!rule) {
      throw new TypeError(`trouble: "${name}" is not one of ${[...known.keys()].join(', ')}.`)
    }
    if (!rule.test(value)) throw new TypeError(`trouble: ${name} must be ${rule.wants}.`)
  }
}

export function createTrouble(): UsableTrouble {
  let settings = none
  const listeners = new Set<() => void>()
  const change = (next: TroubleSettings) => {
    settings = next
    for (const listener of listeners) listener()
  }

  return {
    get: () => settings,
    set(wanted) {
      refuseUnknown(wanted)
      change({ ...settings, ...wanted })
    },
    clear: () => change(none),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    takeFailure(call) {
      const { failNext } = settings
      if (!failNext || (failNext.on && failNext.on !== call)) return undefined
      const left = (failNext.times ?? 1) - 1
      change({ ...settings, failNext: left > 0 ? { ...failNext, times: left } : null })
      return failNext.failure
    },
    takeDrop(call) {
      const { dropNextAnswer } = settings
      if (dropNextAnswer !== 'any' && dropNextAnswer !== call) return false
      change({ ...settings, dropNextAnswer: null })
      return true
    },
  }
}
