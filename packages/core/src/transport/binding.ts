import { randomHex } from '../random-hex.ts'
import type { TextStorage } from './text-storage.ts'

const storageKey = 'otp-kit:binding'

/**
 * Returns a function that returns the secret which replaces the cookie: 128 random bits, created at the first call and
 * stored as long as the tab.
 */
export function bindingSecret(
  storage: () => TextStorage | null,
  random: () => string = randomHex,
): () => string {
  let secret: string | undefined
  return () => {
    if (secret) return secret
    try {
      const stored = storage()?.getItem(storageKey) ?? ''
      secret = /^[0-9a-f]{32}$/.test(stored) ? stored : random()
      storage()?.setItem(storageKey, secret)
    } catch {
      // Full or denied: the secret lives as long as the page.
    }
    return (secret ??= random())
  }
}
