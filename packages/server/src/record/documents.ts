import type { Keys } from '../keys.ts'
import { usedKey } from '../proof/spend.ts'
import { StoreUnavailableError, type Store } from '../store/store.ts'
import type { Act } from './act.ts'
import type { Round } from './round.ts'
import type { VerificationRecord } from './verification-record.ts'

/** The documents of one request. */
interface Shapes {
  readonly act: Act
  readonly record: VerificationRecord
  readonly round: Round
}
type Sort = keyof Shapes

/** The names of a request's documents: digests, and the verification's id. */
export interface Names {
  /** `null`: the call has no idempotency key. */
  readonly act: string | null
  readonly record: string
  readonly round: string
  /** The circuit breakers of the providers that the request may use. */
  readonly breakers?: readonly string[]
}

/** The documents as they were at one moment. */
export interface Snapshot extends Readonly<{ [S in Sort]: Shapes[S] | null }> {
  /** Whether the verification's proof was used. */
  readonly used: boolean
  readonly names: Names
  readonly sealed: { readonly [S in Sort]: string | null }
  /** The circuit breakers that have anything to say, encrypted. */
  readonly breakers: Readonly<Record<string, string | null>>
}

/** New documents; `null` removes one. */
export type Changes = { readonly [S in Sort]?: Shapes[S] | null | undefined }

/** The encrypted documents in the store. */
export interface Documents {
  /** Reads all documents of a request, in one round trip. */
  read(names: Names, now: number): Promise<Snapshot>
  /** Writes all changes in one round trip, and returns the new snapshot; `null`: another call was faster. */
  write(snapshot: Snapshot, changes: Changes, now: number): Promise<Snapshot | null>
  /** Writes what `change` returns. It is called again, with the documents as they are then, if another call was faster. */
  update<R>(
    snapshot: Snapshot,
    now: number,
    change: (snapshot: Snapshot) => { readonly changes: Changes; readonly result: R },
  ): Promise<{ readonly snapshot: Snapshot; readonly result: R }>
}

const sorts: readonly Sort[] = ['act', 'record', 'round']
// Each lost race means that another call won one. Attempts and limits allow far fewer.
const maxRaces = 100

function keyOf(names: Names, sort: Sort): string | null {
  return names[sort] === null ? null : `otp:${sort}:${names[sort]}`
}

/** Returns the key of a circuit breaker in the store. */
export function breakerKey(name: string): string {
  return `otp:breaker:${name}`
}

export function createDocuments(store: Store, keys: Keys): Documents {
  // A value encrypted with a removed secret counts as missing, and may be overwritten.
  async function open<S extends Sort>(names: Names, sort: S, sealed: string | null) {
    const key = keyOf(names, sort)
    if (sealed === null || key === null) return null
    const text = await keys.open(key, sealed)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- sealed by this server, under a key that is named after the shape's version
    return text === null ? null : (JSON.parse(text) as Shapes[S])
  }

  async function read(names: Names, now: number): Promise<Snapshot> {
    const asked = sorts.flatMap((sort) => keyOf(names, sort) ?? [])
    const { breakers = [] } = names
    const values = await store.get(
      [usedKey(names.record), ...asked, ...breakers.map(breakerKey)],
      now,
    )
    const of = (sort: Sort) => {
      const key = keyOf(names, sort)
      return key === null ? null : (values[asked.indexOf(key) + 1] ?? null)
    }
    const sealed = { act: of('act'), record: of('record'), round: of('round') }
    return {
      names,
      sealed,
      used: values[0] !== null,
      breakers: Object.fromEntries(
        breakers.map((name, index) => [name, values[1 + asked.length + index] ?? null]),
      ),
      act: await open(names, 'act', sealed.act),
      record: await open(names, 'record', sealed.record),
      round: await open(names, 'round', sealed.round),
    }
  }

  async function write(snapshot: Snapshot, changes: Changes, now: number) {
    const sealed = { ...snapshot.sealed }
    const writes = []
    for (const sort of sorts) {
      const [key, value] = [keyOf(snapshot.names, sort), changes[sort]]
      const from = snapshot.sealed[sort]
      if (key === null || value === undefined || (value === null && from === null)) continue
      const to = value === null ? null : await keys.seal(key, JSON.stringify(value))
      writes.push({ key, from, to, ttlMs: value === null ? 0 : Math.max(1, value.until - now) })
      sealed[sort] = to
    }
    if (writes.length > 0 && !(await store.compareAndSet(writes, now))) return null
    const given = Object.entries(changes).filter(([, value]) => value !== undefined)
    return { ...snapshot, ...Object.fromEntries(given), sealed }
  }

  return {
    read,
    write,
    async update(first, now, change) {
      let snapshot = first
      for (let race = 0; race < maxRaces; race += 1) {
        const { changes, result } = change(snapshot)
        const written = await write(snapshot, changes, now)
        if (written) return { snapshot: written, result }
        snapshot = await read(snapshot.names, now)
      }
      throw new StoreUnavailableError('A document could not be written: too many calls at once.')
    },
  }
}
