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
  return () => (secret ??= read(storage) ?? write(storage, random()))
}

function read(storage: () => TextStorage | null): string | undefined {
  try {
    const text = storage()?.getItem(storageKey)
    return text && /^[0-9a-f]{32}$/.test(text) ? text : undefined
  } catch {
    return undefined
  }
}

function write(storage: () => TextStorage | null, secret: string): string {
  try {
    storage()?.setItem(storageKey, secret)
  } catch {
    // Full or denied: the secret lives as long as the page.
  }
  return secret
}
