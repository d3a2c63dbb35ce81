import type { Saved } from './event.ts'

/** The methods of the Web Storage API that are used, synchronous as there. Calls may throw. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const keyOf = (id: string) => `otp-kit:${id}`

/** Returns `sessionStorage`; `null` outside a browser, and where the browser denies it (the getter itself throws). */
export function sessionTextStorage(): TextStorage | null {
  try {
    return globalThis.sessionStorage ?? null
  } catch {
    return null
  }
}

export function readSaved(storage: TextStorage | null, id: string): Saved {
  try {
    const { verification, sendKey, silent } = JSON.parse(storage?.getItem(keyOf(id)) ?? '{}')
    return {
      verification: textOrNull(verification),
      sendKey: textOrNull(sendKey),
      silent: silent === true || undefined,
    }
  } catch {
    return { verification: null, sendKey: null }
  }
}

export function writeSaved(storage: TextStorage | null, id: string, saved: Saved): void {
  try {
    if (saved.verification || saved.sendKey) storage?.setItem(keyOf(id), JSON.stringify(saved))
    else storage?.removeItem(keyOf(id))
  } catch {
    // Full or denied: a reload does not restore this verification, and nothing else is lost.
  }
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
