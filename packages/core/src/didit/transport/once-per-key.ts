/** Returns the answer of the earlier call with the same key, or makes the call. A call that failed can be repeated. */
export type OncePerKey<T> = (
  key: string,
  signal: AbortSignal | undefined,
  call: () => Promise<T>,
) => Promise<T>

/** Replaces the idempotency keys that Didit does not have, as far as one page can. */
export function createOncePerKey<T>(): OncePerKey<T> {
  const calls = new Map<
    string,
    { readonly answer: Promise<T>; readonly signal: AbortSignal | undefined }
  >()
  return (key, signal, call) => {
    const before = calls.get(key)
    // An aborted call is about to fail.
    if (before && !before.signal?.aborted) return before.answer
    const answer = call()
    const entry = { answer, signal }
    calls.set(key, entry)
    answer.catch(() => {
      if (calls.get(key) === entry) calls.delete(key)
    })
    return answer
  }
}
