import type { Kind } from '../contract/terms.ts'
import type { TextStorage } from '../transport/text-storage.ts'
import type { Saved } from './event.ts'

/** Returns the key of a verification's stored handle and the name of its channel. Kinds don't meet under one id. */
export function storageKey(kind: Kind, id: string): string {
  return `otp-kit:${kind}:${id}`
}

export function readSaved(storage: TextStorage | null, key: string): Saved {
  try {
    const { verification, sendKey, silent } = JSON.parse(storage?.getItem(key) ?? '{}')
    return {
      verification: textOrNull(verification),
      sendKey: textOrNull(sendKey),
      silent: silent === true || undefined,
    }
  } catch {
    return { verification: null, sendKey: null }
  }
}

export function writeSaved(storage: TextStorage | null, key: string, saved: Saved): void {
  try {
    if (saved.verification || saved.sendKey) storage?.setItem(key, JSON.stringify(saved))
    else storage?.removeItem(key)
  } catch {
    // Full or denied: a reload does not restore this verification, and nothing else is lost.
  }
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
