import type { LastingKey } from '../index-key.ts'
import type { Keys } from '../keys.ts'
import { usedKey } from '../proof/spend.ts'
import { StoreUnavailableError, type Store } from '../store/store.ts'
import type { Act } from './act.ts'
import { keepKeys, type DestinationRecord, type WrittenKey } from './destination-record.ts'
import type { GroupRecord } from './group-record.ts'
import type { PauseRecord } from './pause-record.ts'
import type { Round } from './round.ts'
import type { VerificationRecord } from './verification-record.ts'

/** The documents of one request. */
interface Shapes {
  readonly act: Act
  readonly record: VerificationRecord
  readonly round: Round
  readonly destination: DestinationRecord
  readonly group: GroupRecord
  readonly pause: PauseRecord
}
type Sort = keyof Shapes

/** The names of a request's documents: digests, and the verification's id. */
export interface Names {
  /** `null`: the call has no idempotency key. */
  readonly act: string | null
  readonly record: string
  readonly round: string
  /** `null`: not read, since the call writes nothing. */
  readonly destination: string | null
  /** `null`: the destination belongs to no group. */
  readonly group: string | null
  /** `null`: not read. */
  readonly pause: 'sends' | null
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
  /** Reads one document alone. */
  readOne<S extends Sort>(sort: S, name: string, now: number): Promise<Shapes[S] | null>
  /** Writes what `change` returns for one document alone; `null` removes it. It is called again after a lost race. */
  updateOne<S extends Sort>(
    sort: S,
    name: string,
    now: number,
    change: (known: Shapes[S] | null) => Shapes[S] | null,
  ): Promise<void>
  /**
   * Writes all changes in one round trip, and returns the new snapshot; `null`: another call was faster. The destination's
   * record lists everything that is written about it.
   */
  write(snapshot: Snapshot, changes: Changes, now: number): Promise<Snapshot | null>
  /**
   * Writes what `change` returns. It is called again, with the documents as they are then and the number of lost races, if
   * another call was faster.
   */
  update<R>(
    snapshot: Snapshot,
    now: number,
    change: (
      snapshot: Snapshot,
      races: number,
    ) => { readonly changes: Changes; readonly result: R },
  ): Promise<{ readonly snapshot: Snapshot; readonly result: R }>
}

const sorts: readonly Sort[] = ['act', 'record', 'round', 'destination', 'group', 'pause']
/** Those that are part of a limit, which no rotation of secrets may reset. */
const lastingSorts: ReadonlySet<Sort> = new Set<Sort>(['destination', 'group', 'pause'])
const ofOneDestination: readonly Sort[] = ['act', 'record', 'round']
function tooManyRaces(): StoreUnavailableError {
  return new StoreUnavailableError('A document could not be written: too many calls at once.')
}

// Each lost race means that another call won one. Attempts and limits allow far fewer.
const maxRaces = 100

/** Returns the key under which the store keeps a document. */
export function documentKey(sort: Sort, name: string): string {
  return `otp:${sort}:${name}`
}

function keyOf(names: Names, sort: Sort): string | null {
  const name = names[sort]
  return name === null ? null : documentKey(sort, name)
}

/** Returns the destination's record after these changes, with the keys of all that they write; `undefined`: unchanged. */
function listed(
  { names, destination }: Snapshot,
  changes: Changes,
  now: number,
): DestinationRecord | null | undefined {
  const written = ofOneDestination.flatMap((sort): readonly WrittenKey[] => {
    const [key, change] = [keyOf(names, sort), changes[sort]]
    return key === null || change === undefined ? [] : [{ key, until: change?.until ?? null }]
  })
  const record = changes.destination === undefined ? destination : changes.destination
  const kept = keepKeys(record, written, now)
  return kept === destination ? undefined : kept
}

/** Returns the key of a circuit breaker in the store. */
export function breakerKey(name: string): string {
  return `otp:breaker:${name}`
}

export function createDocuments(store: Store, keys: Keys, lasting: LastingKey): Documents {
  const sealerOf = (sort: Sort) => (lastingSorts.has(sort) ? lasting : keys)

  // A value encrypted with a removed secret counts as missing, and may be overwritten.
  async function open<S extends Sort>(sort: S, key: string | null, sealed: string | null) {
    if (sealed === null || key === null) return null
    const text = await sealerOf(sort).open(key, sealed)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- sealed by this server, under a key that is named after the shape's version
    return text === null ? null : (JSON.parse(text) as Shapes[S])
  }

  async function sealedWrite(
    sort: Sort,
    key: string,
    from: string | null,
    value: { until: number } | null,
    now: number,
  ) {
    const to = value === null ? null : await sealerOf(sort).seal(key, JSON.stringify(value))
    return { key, from, to, ttlMs: value === null ? 0 : Math.max(1, value.until - now) }
  }

  async function read(names: Names, now: number): Promise<Snapshot> {
    const asked = sorts.flatMap((sort) => keyOf(names, sort) ?? [])
    const { breakers = [] } = names
    const others = [usedKey(names.record), ...breakers.map(breakerKey)]
    const found = await store.get([...others, ...asked], now)
    const [used = null, ...breakerValues] = found.slice(0, others.length)
    const values = found.slice(others.length)
    const sealedOf = (sort: Sort) => {
      const key = keyOf(names, sort)
      return key === null ? null : (values[asked.indexOf(key)] ?? null)
    }
    const opened = <S extends Sort>(sort: S) => open(sort, keyOf(names, sort), sealedOf(sort))
    return {
      names,
      sealed: {
        act: sealedOf('act'),
        record: sealedOf('record'),
        round: sealedOf('round'),
        destination: sealedOf('destination'),
        group: sealedOf('group'),
        pause: sealedOf('pause'),
      },
      used: used !== null,
      breakers: Object.fromEntries(
        breakers.map((name, index) => [name, breakerValues[index] ?? null]),
      ),
      act: await opened('act'),
      record: await opened('record'),
      round: await opened('round'),
      destination: await opened('destination'),
      group: await opened('group'),
      pause: await opened('pause'),
    }
  }

  async function write(snapshot: Snapshot, given: Changes, now: number) {
    const changes = { ...given, destination: listed(snapshot, given, now) }
    const sealed = { ...snapshot.sealed }
    const writes = []
    for (const sort of sorts) {
      const [key, value] = [keyOf(snapshot.names, sort), changes[sort]]
      const from = snapshot.sealed[sort]
      if (key === null || value === undefined || (value === null && from === null)) continue
      const made = await sealedWrite(sort, key, from, value, now)
      writes.push(made)
      sealed[sort] = made.to
    }
    if (writes.length > 0 && !(await store.compareAndSet(writes, now))) return null
    const made = Object.entries(changes).filter(([, value]) => value !== undefined)
    return { ...snapshot, ...Object.fromEntries(made), sealed }
  }

  return {
    read,
    write,
    async readOne<S extends Sort>(sort: S, name: string, now: number) {
      const key = documentKey(sort, name)
      const [sealed = null] = await store.get([key], now)
      return open(sort, key, sealed)
    },
    async updateOne(sort, name, now, change) {
      const key = documentKey(sort, name)
      for (let races = 0; races < maxRaces; races += 1) {
        const [from = null] = await store.get([key], now)
        const value = change(await open(sort, key, from))
        if (value === null && from === null) return
        if (await store.compareAndSet([await sealedWrite(sort, key, from, value, now)], now)) return
      }
      throw tooManyRaces()
    },
    async update(first, now, change) {
      let snapshot = first
      for (let races = 0; races < maxRaces; races += 1) {
        const { changes, result } = change(snapshot, races)
        const written = await write(snapshot, changes, now)
        if (written) return { snapshot: written, result }
        snapshot = await read(snapshot.names, now)
      }
      throw tooManyRaces()
    },
  }
}
