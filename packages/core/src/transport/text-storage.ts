/** The methods of the Web Storage API that are used, synchronous as there. Calls may throw. */
export interface TextStorage {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
}

/** Returns `sessionStorage`; `null` outside a browser, and where the browser denies it (the getter itself throws). */
export function sessionTextStorage(): TextStorage | null {
  try {
    return globalThis.sessionStorage ?? null
  } catch {
    return null
  }
}
