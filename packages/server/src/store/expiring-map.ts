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
 * A bounded map whose entries expire by the clock of the caller. It never evicts live entries. Expired entries are removed
 * as new ones are added. A binary heap finds them, so that a full map under attack costs O(log n) per call.
 */
export class ExpiringMap<V> {
  readonly #maxEntries: number
  readonly #entries = new Map<string, Entry<V>>()
  #heap: Due[] = []

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

  /** Sets or replaces a value. Call `requireRoom` before. */
  set(key: string, value: V, expiresAt: number, now: number): void {
    const entry = this.#entries.get(key)
    if (entry !== undefined) {
      entry.value = value
      entry.expiresAt = expiresAt
      return
    }
    this.#sweep(now)
    this.#entries.set(key, { value, expiresAt })
    this.#push({ key, due: expiresAt })
  }

  /** Removes an entry at once. */
  delete(key: string): void {
    if (!this.#entries.delete(key)) return
    // Its place in the heap is given up later, all at once: a sorted list is a heap.
    if (this.#heap.length <= 2 * this.#entries.size + 64) return
    this.#heap = [...this.#entries]
      .map(([each, { expiresAt }]) => ({ key: each, due: expiresAt }))
      .sort((a, b) => a.due - b.due)
  }

  /** @throws StoreUnavailableError if these keys do not all fit in */
  requireRoom(keys: readonly string[], now: number): void {
    const added = keys.filter((key) => !this.#entries.has(key)).length
    if (added === 0 || this.#entries.size + added <= this.#maxEntries) return
    this.#sweep(now)
    if (this.#entries.size + added <= this.#maxEntries) return
    throw new StoreUnavailableError(
      `The memory store is full: ${this.#entries.size} of ${this.#maxEntries} entries are live, and none may be evicted. ` +
        'Raise `maxEntries`, or move to a shared store.',
    )
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
