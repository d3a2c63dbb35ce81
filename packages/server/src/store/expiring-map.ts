import { StoreUnavailableError } from './store.ts'

interface Entry<V> {
  value: V
  expiresAt: number
}

/** One per entry, earliest first. `due` may be earlier than the entry's `expiresAt`, never later. */
interface Due {
  readonly key: string
  readonly due: number
}

/**
 * A bounded map whose entries expire by the clock of the caller. It never evicts live entries: a new key beyond
 * `maxEntries` throws. Expired entries are removed as new ones are added. A binary heap finds them, so that a full map
 * under attack costs O(log n) per call.
 */
export class ExpiringMap<V> {
  readonly #maxEntries: number
  readonly #entries = new Map<string, Entry<V>>()
  readonly #heap: Due[] = []

  constructor(maxEntries: number) {
    this.#maxEntries = maxEntries
  }

  get size(): number {
    return this.#entries.size
  }

  get(key: string, now: number): V | undefined {
    const entry = this.#entries.get(key)
    return entry !== undefined && entry.expiresAt > now ? entry.value : undefined
  }

  /** Sets or replaces a value. @throws StoreUnavailableError if the map is full and the key is new */
  set(key: string, value: V, expiresAt: number, now: number): void {
    const entry = this.#entries.get(key)
    if (entry !== undefined) {
      entry.value = value
      entry.expiresAt = expiresAt
      return
    }
    this.#sweep(now)
    if (this.#entries.size >= this.#maxEntries) {
      throw new StoreUnavailableError(
        `The memory store is full: ${this.#maxEntries} entries are live, and none may be evicted. ` +
          'Raise `maxEntries`, or move to a shared store.',
      )
    }
    this.#entries.set(key, { value, expiresAt })
    this.#push({ key, due: expiresAt })
  }

  #sweep(now: number): void {
    for (
      let first = this.#heap[0];
      first !== undefined && first.due <= now;
      first = this.#heap[0]
    ) {
      const { key } = first
      this.#pop()
      const entry = this.#entries.get(key)
      if (entry === undefined) continue
      if (entry.expiresAt > now) this.#push({ key, due: entry.expiresAt })
      else this.#entries.delete(key)
    }
  }

  #push(item: Due): void {
    const heap = this.#heap
    let index = heap.length
    heap.push(item)
    while (index > 0) {
      const parentIndex = (index - 1) >> 1
      const parent = heap[parentIndex]
      if (parent === undefined || parent.due <= item.due) break
      heap[index] = parent
      index = parentIndex
    }
    heap[index] = item
  }

  #pop(): void {
    const heap = this.#heap
    const last = heap.pop()
    if (last === undefined || heap.length === 0) return
    let index = 0
    for (;;) {
      let childIndex = 2 * index + 1
      const left = heap[childIndex]
      if (left === undefined) break
      const right = heap[childIndex + 1]
      let child = left
      if (right !== undefined && right.due < left.due) {
        childIndex += 1
        child = right
      }
      if (last.due <= child.due) break
      heap[index] = child
      index = childIndex
    }
    heap[index] = last
  }
}
