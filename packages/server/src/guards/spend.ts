import type { Channel } from '@otp-kit/core/contract'
import { ProblemError } from '../answer.ts'
import type { Clock } from '../clock.ts'
import { describeError, type ServerEvent } from '../events.ts'
import type { LastingKey } from '../index-key.ts'
import { rulesOf } from '../kinds/kind-rules.ts'
import { dayMs } from '../limits.ts'
import { randomId } from '../random-id.ts'
import { StoreUnavailableError, type Store } from '../store/store.ts'
import type { Destination } from './destination.ts'
import { costOf, type CostedMessage, type SpendOptions } from './spend-options.ts'
import {
  capsOf,
  newDay,
  spend,
  without,
  withAmount,
  type SpendChange,
  type SpentDay,
} from './spent-day.ts'

export interface SpendMessage extends Destination {
  readonly channel: Channel
}

/** What one send has reserved. */
export interface Spent {
  /** Call it only if certainly nothing was sent. A failure of the store is ignored: it must not replace the answer. */
  giveBack(): Promise<void>
}

export interface Spend {
  /** Counts a message against the caps of its day. @throws ProblemError if one is reached; StoreUnavailableError */
  reserve(message: SpendMessage): Promise<Spent>
}

interface Waiting {
  /** The day, in days since 1970. */
  readonly on: number
  readonly apply: (day: SpentDay) => SpendChange
  readonly resolve: (change: SpendChange) => void
  readonly reject: (error: unknown) => void
}

const maxRaces = 100
const keptWrites = 10

/**
 * Creates the guard of what messages cost a day. All sends share one total, so that those of a process that come while one
 * is written are counted together in the next write.
 */
export function createSpend(
  options: SpendOptions,
  store: Store,
  { seal, open }: LastingKey,
  clock: Clock,
  emit: (event: ServerEvent) => void,
): Spend {
  let waiting: Waiting[] = []
  let working = false

  async function read(key: string): Promise<{ sealed: string | null; day: SpentDay }> {
    const [sealed = null] = await store.get([key], clock.now())
    const text = sealed === null ? null : await open(key, sealed)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- sealed below
    return { sealed, day: text === null ? newDay : (JSON.parse(text) as SpentDay) }
  }

  async function write(key: string, from: string | null, day: SpentDay, id: string) {
    const kept = { ...day, writes: [...day.writes, id].slice(-keptWrites) }
    const to = await seal(key, JSON.stringify(kept))
    return store.compareAndSet([{ key, from, to, ttlMs: 2 * dayMs }], clock.now())
  }

  /** Counts sends of one day in one write. */
  async function commit(on: number, all: readonly Waiting[]): Promise<readonly SpendChange[]> {
    const key = `otp:spend:${on}`
    const id = randomId()
    for (let races = 0; races < maxRaces; races += 1) {
      const { sealed, day: before } = await read(key)
      let after = before
      const changes = all.map(({ apply }) => {
        const change = apply(after)
        after = change.day
        return change
      })
      if (after === before) return changes
      try {
        if (await write(key, sealed, after, id)) return changes
      } catch (error) {
        const undo = async () => {
          const { sealed: from, day } = await read(key)
          // Only the answer was lost. The sends fail, so that what they have reserved is free again.
          if (day.writes.includes(id)) await write(key, from, without(day, before, after), id)
        }
        await undo().catch(() => {})
        throw error
      }
    }
    throw new StoreUnavailableError('The spend could not be counted: too many calls at once.')
  }

  async function work(): Promise<void> {
    if (working) return
    working = true
    while (waiting[0]) {
      const { on } = waiting[0]
      const batch = waiting.filter((each) => each.on === on)
      waiting = waiting.filter((each) => each.on !== on)
      try {
        const changes = await commit(on, batch)
        for (const [index, { resolve }] of batch.entries()) resolve(changes[index]!)
      } catch (error) {
        for (const { reject } of batch) reject(error)
      }
    }
    working = false
  }

  function change(on: number, apply: Waiting['apply']): Promise<SpendChange> {
    return new Promise((resolve, reject) => {
      waiting.push({ on, apply, resolve, reject })
      void work()
    })
  }

  function amountOf(message: CostedMessage): number {
    try {
      return costOf(options.cost, message)
    } catch (error) {
      // Without its cost, a message is not sent.
      emit({ type: 'internal-error', error: describeError(error) })
      throw new ProblemError('misconfigured')
    }
  }

  return {
    async reserve({ kind, to, channel }) {
      const now = clock.now()
      const on = Math.floor(now / dayMs)
      const country = rulesOf[kind].country(to.reveal())
      const amount = amountOf({ kind, channel, country })
      const caps = capsOf(options, country)
      const { events, refused } = await change(on, (day) => spend(day, on, caps, amount))
      for (const event of events) emit(event)
      if (refused) {
        const retryAt = (on + 1) * dayMs
        const retryIn = Math.ceil((retryAt - now) / 1000)
        emit({ type: 'limited', limit: refused.limit, retryIn })
        throw new ProblemError('provider_unavailable', { retryAt })
      }
      return {
        async giveBack() {
          const undone = { events: [], refused: null }
          await change(on, (day) => ({ day: withAmount(day, caps, -amount), ...undone })).catch(
            () => {},
          )
        },
      }
    },
  }
}
