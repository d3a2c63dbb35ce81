import type { ProblemCode } from '@otp-kit/core/contract'
import { ProblemError } from '../answer.ts'
import type { ServerContext } from '../server-context.ts'
import { isLimitName } from '../limits.ts'
import { randomId } from '../random-id.ts'
import type { SpendMessage, Spent } from './spend.ts'
import type { CountedKey, LimitRule, LimitState } from '../store/store.ts'

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
  /** Another limit that this one replaces for a while: it goes by the same counts. */
  readonly replaces?: string | undefined
}

interface Counted {
  readonly limit: Limit
  /** All that the store receives. */
  readonly counted: CountedKey
}

function keysOf(all: readonly Counted[]): readonly CountedKey[] {
  return all.map(({ counted }) => counted)
}

/** How many sends the limits of a destination still allow. */
export interface SendsLeft {
  readonly left: number | null
  /** If `left` is 0, when all limits allow a send again. */
  readonly freeAt: number
  /** The most that one of the limits has counted, whoever sent. */
  readonly counted: number
}

/** What a request has consumed of the limits, so that it can be given back. */
export interface Reservation {
  /** Counts one against all limits, in one round trip. @throws ProblemError with the code of the first that has none left */
  take(limits: readonly Limit[]): Promise<void>
  /** Counts the cost of a message, once. @throws ProblemError if a cap is reached */
  spend(message: SpendMessage): Promise<void>
  /** Returns what was taken, with the state of each limit. */
  states(): readonly { readonly limit: Limit; readonly state: LimitState }[]
  /** Returns what the limits of the destination still allow. */
  sendsLeft(): SendsLeft
  /**
   * Gives back what these limits have counted, and without `which` all and the cost. Call it only if certainly nothing was
   * sent. A failure of the store is ignored: it must not replace the answer.
   */
  giveBack(which?: (limit: Pick<Limit, 'name' | 'refund'>) => boolean): Promise<void>
}

async function countedBy(context: ServerContext, limits: readonly Limit[]): Promise<Counted[]> {
  return Promise.all(
    limits.map(async (limit) => {
      const digest = await context.digest('limit', limit.replaces ?? limit.name, ...limit.counts)
      return { limit, counted: { key: `otp:limit:${digest}`, rule: limit.rule } }
    }),
  )
}

/** Returns the keys under which the store counts limits. */
export async function keysOfLimits(
  context: ServerContext,
  limits: readonly Limit[],
): Promise<readonly string[]> {
  return (await countedBy(context, limits)).map(({ counted: { key } }) => key)
}

function summary(
  counted: readonly Counted[],
  states: readonly LimitState[],
  now: number,
): SendsLeft {
  const all = counted.flatMap(({ limit: { code, rule, replaces } }, index) =>
    // Wrong codes may be anybody's, so that a limit that is due to them is shown to nobody.
    code === 'destination_limit' && replaces === undefined
      ? { ...states[index]!, limit: rule.limit }
      : [],
  )
  return {
    left: all.length === 0 ? null : Math.min(...all.map(({ left }) => left)),
    freeAt: now + Math.max(0, ...all.map(({ retryInMs }) => retryInMs)),
    counted: Math.max(0, ...all.map(({ left, limit }) => limit - left)),
  }
}

export function createReservation(context: ServerContext): Reservation {
  const id = randomId()
  let taken: readonly Counted[] = []
  let states: readonly LimitState[] = []
  let takenAt = 0
  let spent: Spent | undefined
  const giveBack: Reservation['giveBack'] = async (which = () => true) => {
    const back = taken.filter(({ limit }) => which(limit))
    states = states.filter((_, index) => !which(taken[index]!.limit))
    taken = taken.filter(({ limit }) => !which(limit))
    if (spent && which({ name: 'spend', refund: 'always' })) {
      const reserved = spent
      spent = undefined
      await reserved.giveBack()
    }
    if (back.length === 0) return
    await context.store.giveBack(keysOf(back), id, context.now()).catch(() => {})
  }
  return {
    async take(limits) {
      const counted = await countedBy(context, limits)
      takenAt = context.now()
      try {
        const consumed = await context.store.consume(keysOf(counted), id, takenAt)
        if (consumed.refused !== null) {
          throw refusal(context, limits[consumed.refused]!, consumed.states[consumed.refused]!)
        }
        states = [...states, ...consumed.states]
      } catch (error) {
        // Only the answer of the store may be lost, so that it has counted nevertheless.
        if (!(error instanceof ProblemError)) {
          await context.store.giveBack(keysOf(counted), id, takenAt).catch(() => {})
        }
        throw error
      }
      taken = [...taken, ...counted]
    },
    async spend(message) {
      spent ??= await context.spend?.reserve(message)
    },
    states: () => taken.map(({ limit }, index) => ({ limit, state: states[index]! })),
    sendsLeft: () => summary(taken, states, takenAt),
    giveBack,
  }
}

/** Returns what limits of a destination allow, and counts nothing. */
export async function peekSendsLeft(
  context: ServerContext,
  limits: readonly Limit[],
): Promise<SendsLeft> {
  const counted = await countedBy(context, limits)
  const now = context.now()
  return summary(counted, await context.store.peek(keysOf(counted), now), now)
}

function refusal(context: ServerContext, { name, code, rule }: Limit, { retryInMs }: LimitState) {
  context.emit({ type: 'limited', limit: name, retryIn: Math.ceil(retryInMs / 1000) })
  // The limits of the whole API key are not revealed.
  const isPublic = isLimitName(name)
  return new ProblemError(code, {
    retryAt: context.now() + retryInMs,
    ...(isPublic ? { limit: shownLimit({ name, rule }) } : {}),
  })
}

/** Returns a limit as its headers show it. */
export function shownLimit({ name, rule }: Pick<Limit, 'name' | 'rule'>): {
  readonly name: string
  readonly quota: number
  readonly window: number
} {
  return { name, quota: rule.limit, window: rule.windowMs / 1000 }
}
