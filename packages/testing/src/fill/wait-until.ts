import { nextTask } from './next-task.ts'

/**
 * Resolves with what `find` returns, once that is neither `null` nor `undefined`.
 *
 * @param timeoutMs real milliseconds
 * @throws Error with `message` when the time is over
 */
export async function waitUntil<T>(
  find: () => T | null | undefined,
  root: Node,
  message: () => string,
  timeoutMs = 5000,
): Promise<T> {
  // While it is true, React warns of every update that comes while a test waits.
  const environment: { IS_REACT_ACT_ENVIRONMENT?: boolean | undefined; document?: unknown } =
    globalThis
  const before = environment.IS_REACT_ACT_ENVIRONMENT
  environment.IS_REACT_ACT_ENVIRONMENT = false
  try {
    const found = await new Promise<T>((resolve, reject) => {
      const look = () => {
        const found = find()
        if (found === null || found === undefined) return
        stop()
        resolve(found)
      }
      const observer = new MutationObserver(look)
      // What a mutation does not show: properties, shadow trees.
      const interval = setInterval(look, 50)
      const timer = setTimeout(() => {
        stop()
        reject(new Error(message()))
      }, timeoutMs)
      const stop = () => {
        observer.disconnect()
        clearInterval(interval)
        clearTimeout(timer)
      }
      observer.observe(root, { subtree: true, childList: true, attributes: true })
      look()
    })
    // The effects of what was found.
    await nextTask()
    return found
  } finally {
    environment.IS_REACT_ACT_ENVIRONMENT = before
  }
}
