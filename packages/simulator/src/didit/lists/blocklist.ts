export type BlocklistEntryType = 'phone' | 'email'

/** Numbers and addresses that an application turns away. */
export interface Blocklist {
  /** @param value E.164, or an address in lower case */
  has(entryType: BlocklistEntryType, value: string): boolean
  add(entryType: BlocklistEntryType, value: string): void
}

export function createBlocklist(): Blocklist {
  const entries = { phone: new Set<string>(), email: new Set<string>() }
  return {
    has: (entryType, value) => entries[entryType].has(value),
    add(entryType, value) {
      entries[entryType].add(value)
    },
  }
}
