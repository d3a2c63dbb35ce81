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

/** Numbers and addresses that an application turns away. */
export interface Blocklist {
  has(type: BlocklistEntryType, value: string): boolean
  /** Oldest first. */
  entries(type: BlocklistEntryType): readonly BlocklistEntry[]
  /** One entry a value: another takes the place of the first. */
  add(entry: BlocklistEntry): void
  /** Whether there was such an entry. */
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
      const left = all.filter((entry) => entry.type !== type || entry.id !== id)
      const removed = left.length < all.length
      all = left
      return removed
    },
  }
}
