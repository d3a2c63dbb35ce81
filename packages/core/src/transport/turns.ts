/** The part of the Web Locks API that is used. */
export interface Locks {
  request(
    name: string,
    options: { readonly signal: AbortSignal },
    run: () => Promise<void>,
  ): Promise<unknown>
}

/** Another tab, or its network, may hang: no call waits longer for its turn. */
const patienceMs = 3000

/** Returns a function that runs calls one at a time: of all tabs of the browser, or of this page where there are no locks. */
export function createTurns(name: string, locks?: Locks): <T>(run: () => Promise<T>) => Promise<T> {
  let last = Promise.resolve()
  return (run) =>
    new Promise((resolve, reject) => {
      const begin = () => run().then(resolve, reject)
      if (!locks) last = last.then(begin)
      // Rejects where it was not granted in time, or at all: a page whose storage is blocked gets none.
      else locks.request(name, { signal: AbortSignal.timeout(patienceMs) }, begin).catch(begin)
    })
}
