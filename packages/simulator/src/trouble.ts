import type { Random } from './random.ts'
import { type Call, calls, type Failure, failures } from './provider.ts'

/** A failure of the next calls, as an answer of the provider. */
export interface FailNext {
  readonly failure: Failure
  /** Applies to calls of this kind only. @default any */
  readonly on?: Call | undefined
  /** @default 1 */
  readonly times?: number | undefined
}

/** Faults that the simulator injects, whatever the destination. */
export interface TroubleSettings {
  /** Latency of each answer, in real milliseconds. The work is done first, so a caller that aborts may still have caused a message. */
  readonly latencyMs: number
  /** Random extra latency of up to this many real milliseconds. */
  readonly jitterMs: number
  /** Every call loses its connection before any work is done. */
  readonly offline: boolean
  /** The next calls are answered with this failure, without any work. */
  readonly failNext: FailNext | null
  /** The share of calls, 0 to 1, that fail with the provider's 500 or 502, without any work. */
  readonly errorRate: number
  /** The share of calls, 0 to 1, that lose their connection: half of them before the work, half after it. */
  readonly dropRate: number
  /** The share of messages and webhooks, 0 to 1, that arrive twice. */
  readonly duplicateRate: number
  /** The share of messages and webhooks, 0 to 1, that arrive only after the next one, or ten seconds late. */
  readonly reorderRate: number
  /** How long messages and webhooks take to arrive, in milliseconds of the simulator's clock. */
  readonly deliveryDelayMs: number
  /** The next call (of this kind, or any) is carried out, and its answer is lost. */
  readonly dropNextAnswer: Call | 'any' | null
}

/** Reads and changes the faults that the simulator injects. */
export interface Trouble {
  get(): TroubleSettings
  /** Changes the given settings and keeps the others. @throws TypeError for an unknown setting or an invalid value */
  set(change: Partial<TroubleSettings>): void
  /** Turns every fault off. */
  clear(): void
  /** Called after each change. Returns a function that removes the listener. */
  subscribe(listener: () => void): () => void
}

export interface WritableTrouble extends Trouble {
  /** Returns the latency of this answer, in real milliseconds. */
  takeLatency(): number
  takeFailure(call: Call): Failure | undefined
  /** Returns whether the connection is lost before the work. */
  takeDisconnect(): boolean
  /** Returns whether the connection is lost after the work. */
  takeLostAnswer(call: Call): boolean
}

const noTrouble: TroubleSettings = {
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
  readonly expected: string
}

const milliseconds: Rule = {
  test: (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0,
  expected: 'milliseconds, 0 or more',
}

const share: Rule = {
  test: (value) => typeof value === 'number' && value >= 0 && value <= 1,
  expected: 'a share from 0 to 1',
}

const rules: Readonly<Record<keyof TroubleSettings, Rule>> = {
  latencyMs: milliseconds,
  jitterMs: milliseconds,
  errorRate: share,
  dropRate: share,
  duplicateRate: share,
  reorderRate: share,
  deliveryDelayMs: milliseconds,
  offline: { test: (value) => typeof value === 'boolean', expected: 'true or false' },
  failNext: {
    test: isFailNext,
    expected: `null, or { failure, on?, times? } with a failure of ${failures.join(', ')}`,
  },
  dropNextAnswer: {
    test: (value) => isOneOf([...calls, 'any', null], value),
    expected: `null, 'any', or one of ${calls.join(', ')}`,
  },
}

/**
 * Checks settings that come over HTTP or from JavaScript, without a compiler.
 *
 * @throws TypeError for an unknown setting or an invalid value
 */
export function checkTrouble(settings: object): void {
  const known = new Map(Object.entries(rules))
  for (const [name, value] of Object.entries(settings)) {
    const rule = known.get(name)
    if (!rule) {
      throw new TypeError(`trouble: "${name}" is not one of ${[...known.keys()].join(', ')}.`)
    }
    if (!rule.test(value)) throw new TypeError(`trouble: ${name} must be ${rule.expected}.`)
  }
}

/** @param random a stream of its own, so that trouble changes neither codes nor ids */
export function createTrouble(random: Random): WritableTrouble {
  let settings = noTrouble
  const listeners = new Set<() => void>()
  const change = (next: TroubleSettings) => {
    settings = next
    for (const listener of listeners) listener()
  }

  return {
    get: () => settings,
    set(changed) {
      checkTrouble(changed)
      change({ ...settings, ...changed })
    },
    clear: () => change(noTrouble),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    takeLatency: () => settings.latencyMs + random.fraction() * settings.jitterMs,
    takeDisconnect: () => settings.offline || random.fraction() < settings.dropRate / 2,
    takeFailure(call) {
      const { failNext, errorRate } = settings
      if (!failNext || (failNext.on && failNext.on !== call)) {
        if (random.fraction() >= errorRate) return undefined
        return random.fraction() < 0.5 ? 'provider-error' : 'provider-unavailable'
      }
      const left = (failNext.times ?? 1) - 1
      change({ ...settings, failNext: left > 0 ? { ...failNext, times: left } : null })
      return failNext.failure
    },
    /** Returns whether the connection is lost after the work. */
    takeLostAnswer(call) {
      const { dropNextAnswer } = settings
      if (dropNextAnswer !== 'any' && dropNextAnswer !== call) {
        const { dropRate } = settings
        // Half of all lost connections: those lost before the work do not come here.
        return random.fraction() < dropRate / 2 / (1 - dropRate / 2)
      }
      change({ ...settings, dropNextAnswer: null })
      return true
    },
  }
}
