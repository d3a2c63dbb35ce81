// Read once: fake timers replace it later.
const { setImmediate } = globalThis as { setImmediate?: (callback: () => void) => void }

/** Resolves in the next task, after those that React's scheduler has queued by the same means, fake timers or not. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    if (setImmediate) return setImmediate(resolve)
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })
}
