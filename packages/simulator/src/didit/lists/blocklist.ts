export const blocklistEntryTypes = ['phone', 'email'] as const

export type BlocklistEntryType = (typeof blocklistEntryTypes)[number]

export interface BlocklistEntry {
  readonly id: string
  readonly type: BlocklistEntryType
  /** E.164, or an address in lower case. */
  readonly value: string
  readonly label: string | null
  readonly comment: string | null
  readonly metadata: Readonly<Record<string, unknown>> | null
  readonly sessionId: string | null
  /** Milliseconds since 1970. */
  readonly createdAt: number
}

/** The blocked numbers and addresses of an application. */
export interface Blocklist {
  has(type: BlocklistEntryType, value: string): boolean
  /** Oldest first. */
  entries(type: BlocklistEntryType): readonly BlocklistEntry[]
  /** Replaces the entry of the same value. */
  add(entry: BlocklistEntry): void
  /** Returns whether the entry existed. */
  remove(type: BlocklistEntryType, id: string): boolean
}

export function createBlocklist(): Blocklist {
  let all: readonly BlocklistEntry[] = []
  const entries = (type: BlocklistEntryType) => all.filter((entry) => entry.type === type)
  return {
    entries,
    has: (type, value) => entries(type).some((entry) => entry.value === value),
    add(entry) {
      const others = all.filter(({ type, value }) => type !== entry.type || value !== entry.value)
      all = [...others, entry]
    },
    remove(type, id) {
      const remaining = all.filter((entry) => entry.type !== type || entry.id !== id)
      const removed = remaining.length < all.length
      all = remaining
      return removed
    },
  }
}
