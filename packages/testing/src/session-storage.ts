import type { TextStorage } from '@otp-kit/core'

/** Returns the `sessionStorage` of one tab, in memory. */
export function createSessionStorage(): TextStorage {
  const items = new Map<string, string>()
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  }
}
