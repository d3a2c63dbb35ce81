import type { ProblemCode } from '@otp-kit/core/contract'
import { ProblemError } from '../answer.ts'
import type { ServerContext } from '../server-context.ts'
import { defaultLimits } from '../limits.ts'
import type { Consumed, LimitRule } from '../store/store.ts'

export interface Limit {
  /** The name in the option `limits` and in events. */
  readonly name: string
  readonly code: ProblemCode
  readonly rule: LimitRule
  /**
   * Whether the count is given back if certainly nothing was sent: `always`; `if-not-caller`, if the caller did not cause
   * the failure; `never`, if the call itself is counted.
   */
  readonly refund: 'always' | 'if-not-caller' | 'never'
  /** The parts of the key that is counted. The store receives only a digest. */
  readonly counts: readonly string[]
}

interface Taken {
  readonly limit: Limit
  readonly key: string
  readonly left: number
  readonly freeAt: number
}

/** What a request has consumed of the limits, so that it can be given back. */
export interface Reservation {
  /** @throws ProblemError with the limit's code if it is exceeded */
  take(limit: Limit): Promise<void>
  /** Returns the lowest remaining count of these limits and, if it is 0, when all of them allow a send again. */
  left(which: (limit: Limit) => boolean): { readonly left: number | null; readonly freeAt: number }
  /** Call it only if certainly nothing was sent. */
  giveBack(which?: (limit: Limit) => boolean): Promise<void>
}

export function createReservation(context: ServerContext): Reservation {
  let taken: readonly Taken[] = []
  return {
    async take(limit) {
      const now = context.now()
      const key = `otp:limit:${await context.keys.digest('limit', limit.name, ...limit.counts)}`
      const consumed = await context.store.consume(key, limit.rule, now)
      if (!consumed.allowed) throw refused(context, limit, consumed, now)
      taken = [...taken, { limit, key, left: consumed.left, freeAt: now + consumed.retryInMs }]
    },
    left(which) {
      const chosen = taken.filter(({ limit }) => which(limit))
      if (chosen.length === 0) return { left: null, freeAt: 0 }
      const exhausted = chosen.filter(({ left }) => left === 0)
      return {
        left: Math.min(...chosen.map(({ left }) => left)),
        freeAt: Math.max(0, ...exhausted.map(({ freeAt }) => freeAt)),
      }
    },
    async giveBack(which = () => true) {
      const back = taken.filter(({ limit }) => which(limit))
      taken = taken.filter(({ limit }) => !which(limit))
      for (const { limit, key } of back)
        await context.store.giveBack(key, limit.rule, context.now())
    },
  }
}

function refused(
  context: ServerContext,
  { name, code, rule }: Limit,
  { retryInMs }: Consumed,
  now: number,
) {
  context.emit({ type: 'limited', limit: name, retryIn: Math.ceil(retryInMs / 1000) })
  // The limits of the whole API key are not revealed.
  const isPublic = Object.hasOwn(defaultLimits, name)
  return new ProblemError(code, {
    retryAt: now + retryInMs,
    ...(isPublic ? { limit: { name, quota: rule.limit, window: rule.windowMs / 1000 } } : {}),
  })
}
