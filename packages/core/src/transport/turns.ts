/** The part of the Web Locks API that is used. */
export interface Locks {
  request(name: string, run: () => Promise<void>): Promise<unknown>
}

/** Another tab, or its network, may hang: no call waits longer for its turn. */
const patienceMs = 3000

/** Returns a function that runs calls one at a time: of all tabs of the browser, or of this page where there are no locks. */
export function createTurns(name: string, locks?: Locks): <T>(run: () => Promise<T>) => Promise<T> {
  let last = Promise.resolve()
  return (run) =>
    new Promise((resolve, reject) => {
      let begun: Promise<void> | undefined
      const begin = () => {
        clearTimeout(timer)
        return (begun ??= run().then(resolve, reject))
      }
      const timer = setTimeout(begin, patienceMs)
      // Locks are denied to a page whose storage is blocked.
      if (locks) void locks.request(name, begin).catch(begin)
      else last = last.then(begin)
    })
}
