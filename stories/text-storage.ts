import type { TextStorage } from '@otp-kit/core'

/** The `sessionStorage` of a tab that nobody else has open. */
export function createTextStorage(): TextStorage {
  const items = new Map<string, string>()
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  }
}
