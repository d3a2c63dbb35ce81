/** The part of the Web Locks API that is used. */
export interface Locks {
  request(name: string, run: () => Promise<void>): Promise<unknown>
}

/** Returns a function that runs calls one at a time: of all tabs of the browser, or of this page where there are no locks. */
export function createTurns(name: string, locks?: Locks): <T>(run: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (run) =>
    new Promise((resolve, reject) => {
      let begun = false
      const turn = () => {
        begun = true
        return run().then(resolve, reject)
      }
      const inPage = () => (last = last.then(turn))
      if (!locks) void inPage()
      // Denied, such as to a page whose storage is blocked.
      else locks.request(name, turn).catch(() => begun || inPage())
    })
}
