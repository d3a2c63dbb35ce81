import type { Random } from './random.ts'
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
  /** Up to so many real milliseconds more, by luck. */
  readonly jitterMs: number
  /** Nothing is reached: each call breaks off before anything was done. */
  readonly offline: boolean
  /** The next calls are answered with this failure, and nothing is done. */
  readonly failNext: FailNext | null
  /** The share of calls, 0 to 1, that fail with the provider's 500 or 502 and do nothing. */
  readonly errorRate: number
  /** The share of calls, 0 to 1, whose connection breaks: half of them before the work, half after it. */
  readonly dropRate: number
  /** The share of messages and webhooks, 0 to 1, that arrive twice. */
  readonly duplicateRate: number
  /** The share of messages and webhooks, 0 to 1, that arrive only after the next one, or ten seconds late. */
  readonly reorderRate: number
  /** Milliseconds of the simulator's time that messages and webhooks are on their way. */
  readonly deliveryDelayMs: number
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
  /** Real milliseconds that this answer takes. */
  takeLatency(): number
  takeFailure(call: Call): Failure | undefined
  /** Whether the connection breaks before the work. */
  takeBreak(): boolean
  takeDrop(call: Call): boolean
}

const none: TroubleSettings = {
  latencyMs: 0,
  jitterMs: 0,
  errorRate: 0,
  dropRate: 0,
  duplicateRate: 0,
  reorderRate: 0,
  deliveryDelayMs: 0,
  offline: false,
  failNext: null,
  dropNextAnswer: null,
}

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

interface Rule {
  readonly test: (value: unknown) => boolean
  readonly wants: string
}

const milliseconds: Rule = {
  test: (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0,
  wants: 'milliseconds, 0 or more',
}

const share: Rule = {
  test: (value) => typeof value === 'number' && value >= 0 && value <= 1,
  wants: 'a share from 0 to 1',
}

const rules: Readonly<Record<keyof TroubleSettings, Rule>> = {
  latencyMs: milliseconds,
  jitterMs: milliseconds,
  errorRate: share,
  dropRate: share,
  duplicateRate: share,
  reorderRate: share,
  deliveryDelayMs: milliseconds,
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

/**
 * Settings also come over HTTP and from JavaScript, where no compiler looks at them.
 *
 * @throws TypeError for a name or a value that is not known
 */
export function checkTrouble(wanted: object): void {
  const known = new Map(Object.entries(rules))
  for (const [name, value] of Object.entries(wanted)) {
    const rule = known.get(name)
    if (!rule) {
      throw new TypeError(`trouble: "${name}" is not one of ${[...known.keys()].join(', ')}.`)
    }
    if (!rule.test(value)) throw new TypeError(`trouble: ${name} must be ${rule.wants}.`)
  }
}

/** @param luck apart from the stream that codes and ids come from, so that trouble changes neither */
export function createTrouble(luck: Random): UsableTrouble {
  let settings = none
  const listeners = new Set<() => void>()
  const change = (next: TroubleSettings) => {
    settings = next
    for (const listener of listeners) listener()
  }

  return {
    get: () => settings,
    set(wanted) {
      checkTrouble(wanted)
      change({ ...settings, ...wanted })
    },
    clear: () => change(none),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    takeLatency: () => settings.latencyMs + luck.fraction() * settings.jitterMs,
    takeBreak: () => settings.offline || luck.fraction() < settings.dropRate / 2,
    takeFailure(call) {
      const { failNext, errorRate } = settings
      if (!failNext || (failNext.on && failNext.on !== call)) {
        if (luck.fraction() >= errorRate) return undefined
        return luck.fraction() < 0.5 ? 'provider-error' : 'provider-unavailable'
      }
      const left = (failNext.times ?? 1) - 1
      change({ ...settings, failNext: left > 0 ? { ...failNext, times: left } : null })
      return failNext.failure
    },
    takeDrop(call) {
      const { dropNextAnswer } = settings
      if (dropNextAnswer !== 'any' && dropNextAnswer !== call) {
        const { dropRate } = settings
        // Half of all that break; those that broke before the work never come here.
        return luck.fraction() < dropRate / 2 / (1 - dropRate / 2)
      }
      change({ ...settings, dropNextAnswer: null })
      return true
    },
  }
}
