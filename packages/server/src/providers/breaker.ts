import type { Kind } from '@otp-kit/core/contract'

/** A circuit breaker: what is remembered of a provider's failures for one kind. None is remembered while all is well. */
export interface Breaker {
  /** The last failures in a row, the oldest first, each of another client or destination. */
  readonly failures: readonly Failure[]
  /** How often it has opened since the last success. */
  readonly opened: number
  /** Until then no send uses the provider. Afterwards one at a time does, to find out. */
  readonly openUntil: number
  /** Until then such a send may be in flight. */
  readonly probeUntil: number
  readonly until: number
}

interface Failure {
  readonly call: 'send' | 'check'
  /** Digests of the client's address, and of it together with the destination. */
  readonly address: string
  readonly who: string
  readonly at: number
}

/** A call that has ended. */
export interface EndedCall {
  readonly call: 'send' | 'check'
  readonly address: string
  readonly who: string
  readonly ok: boolean
  readonly at: number
}

/**
 * How many failures in a row open it, from how many addresses, within how many milliseconds. One client alone, whose
 * destinations may be at fault, stops nobody else.
 */
const mostFailures = 5
const fewestAddresses = 3
const windowMs = 300_000

/** How many failures are remembered. */
const mostRemembered = 20

/** Milliseconds for which it is open, the first time, the second and so on. The last one repeats. */
const waitsMs: readonly number[] = [30_000, 60_000, 120_000, 300_000]

/** How long an open breaker is remembered without a send. */
const memoryMs = 3_600_000

const closed: Breaker = { failures: [], opened: 0, openUntil: 0, probeUntil: 0, until: 0 }

/**
 * - `closed`: sends use the provider
 * - `open`: none does, until `retryAt`
 * - `half-open`: the next one does, and the others wait for it
 */
export type BreakerState =
  | { readonly state: 'closed' | 'half-open' }
  | { readonly state: 'open'; readonly retryAt: number }

export function stateOf(breaker: Breaker | null, now: number): BreakerState {
  if (!breaker || breaker.opened === 0) return { state: 'closed' }
  const retryAt = Math.max(breaker.openUntil, breaker.probeUntil)
  return now < retryAt ? { state: 'open', retryAt } : { state: 'half-open' }
}

/** Returns the breaker while a send finds out whether the provider works again. */
export function beginProbe(breaker: Breaker, until: number): Breaker {
  return { ...breaker, probeUntil: until, until: until + memoryMs }
}

/** Returns the breaker after a call, `null` if there is nothing to remember, and whether it has opened or closed. */
export function afterCall(
  known: Breaker | null,
  { ok, ...ended }: EndedCall,
): { readonly breaker: Breaker | null; readonly change: 'opened' | 'closed' | null } {
  const { call, who, at } = ended
  const breaker = known ?? closed
  const wasOpen = breaker.opened > 0
  if (ok) {
    // A check says nothing about sends.
    if (wasOpen && call === 'send') return { breaker: null, change: 'closed' }
    const failures = breaker.failures.filter((each) => each.call !== call)
    const isEmpty = failures.length === 0 && !wasOpen
    return { breaker: isEmpty ? null : { ...breaker, failures }, change: null }
  }
  const others = breaker.failures.filter(
    (each) => each.at > at - windowMs && (each.who !== who || each.call !== call),
  )
  const failures = [...others, ended].slice(-mostRemembered)
  // What was begun before it opened changes nothing.
  if (wasOpen && (call === 'check' || at < breaker.openUntil)) return { breaker, change: null }
  const inRow = failures.filter((each) => each.call === call)
  const addresses = new Set(inRow.map(({ address }) => address)).size
  if (!wasOpen && (inRow.length < mostFailures || addresses < fewestAddresses)) {
    return { breaker: { ...breaker, failures, until: at + windowMs }, change: null }
  }
  const openUntil = at + waitsMs[Math.min(breaker.opened, waitsMs.length - 1)]!
  const opened = breaker.opened + 1
  return {
    breaker: { failures: [], opened, openUntil, probeUntil: 0, until: openUntil + memoryMs },
    change: 'opened',
  }
}

/** Returns the name of the breaker of a provider and a kind. */
export function breakerName(provider: string, kind: Kind): string {
  return `${kind}:${provider}`
}
