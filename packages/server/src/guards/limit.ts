import type { ProblemCode } from '@otp-kit/core/contract'
import { Fault } from '../answer.ts'
import type { Kit } from '../kit.ts'
import { defaultLimits } from '../limits.ts'
import type { Consumed, LimitRule } from '../store/store.ts'

export interface Limit {
  /** As the site's owner knows it. */
  readonly name: string
  readonly code: ProblemCode
  readonly rule: LimitRule
  /**
   * Whether it is given back where certainly nothing was sent: `always`; `if-blameless`, where that was no fault of the
   * caller's; `never`, where the call itself is what is counted.
   */
  readonly gives: 'always' | 'if-blameless' | 'never'
  /** What is counted together; only its digest reaches the store. */
  readonly counts: readonly string[]
}

interface Taken {
  readonly limit: Limit
  readonly key: string
  readonly left: number
  readonly freeAt: number
}

/** What an act has taken from limits, so that it can be given back. */
export interface Reservation {
  /** @throws Fault with the limit's code, where none is left */
  take(limit: Limit): Promise<void>
  /** The least that the limits it took from have left; where that is none, when all have one again. */
  left(which: (limit: Limit) => boolean): { readonly left: number | null; readonly freeAt: number }
  /** Only where certainly nothing was sent. */
  giveBack(which?: (limit: Limit) => boolean): Promise<void>
}

export function createReservation(kit: Kit): Reservation {
  let taken: readonly Taken[] = []
  return {
    async take(limit) {
      const now = kit.now()
      const key = `otp:limit:${await kit.keys.digest('limit', limit.name, ...limit.counts)}`
      const consumed = await kit.store.consume(key, limit.rule, now)
      if (!consumed.allowed) throw refused(kit, limit, consumed, now)
      taken = [...taken, { limit, key, left: consumed.left, freeAt: now + consumed.retryInMs }]
    },
    left(which) {
      const those = taken.filter(({ limit }) => which(limit))
      if (those.length === 0) return { left: null, freeAt: 0 }
      const none = those.filter(({ left }) => left === 0)
      return {
        left: Math.min(...those.map(({ left }) => left)),
        freeAt: Math.max(0, ...none.map(({ freeAt }) => freeAt)),
      }
    },
    async giveBack(which = () => true) {
      const back = taken.filter(({ limit }) => which(limit))
      taken = taken.filter(({ limit }) => !which(limit))
      for (const { limit, key } of back) await kit.store.giveBack(key, limit.rule, kit.now())
    },
  }
}

function refused(kit: Kit, { name, code, rule }: Limit, { retryInMs }: Consumed, now: number) {
  kit.emit({ type: 'limited', limit: name, retryIn: Math.ceil(retryInMs / 1000) })
  // How much the whole site may ask of a provider is nobody's business.
  const ours = Object.hasOwn(defaultLimits, name)
  return new Fault(code, {
    retryAt: now + retryInMs,
    ...(ours ? { limit: { name, quota: rule.limit, window: rule.windowMs / 1000 } } : {}),
  })
}
