/** Does what `AbortSignal.throwIfAborted` does: React Native has no such method, and no `reason`. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw signal.reason ?? new Error('The call was aborted')
}
