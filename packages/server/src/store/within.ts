import { StoreUnavailableError } from './store.ts'

/**
 * Returns what `call` resolves with. `isLate` tells whether the caller has been answered meanwhile, so that nothing is sent
 * any more.
 *
 * @throws StoreUnavailableError if `call` rejects, or has not settled after `timeoutMs`
 */
export async function within<T>(
  { name, timeoutMs }: { readonly name: string; readonly timeoutMs: number },
  call: (isLate: () => boolean) => Promise<T>,
): Promise<T> {
  let late = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      late = true
      reject(new StoreUnavailableError(`${name} did not answer within ${timeoutMs} ms.`))
    }, timeoutMs)
  })
  try {
    return await Promise.race([call(() => late), timeout])
  } catch (error) {
    if (error instanceof StoreUnavailableError) throw error
    throw new StoreUnavailableError(`${name} failed: ${describe(error)}`, { cause: error })
  } finally {
    clearTimeout(timer)
  }
}

/** Returns an error's code, or the first line of its message: a client's own properties may contain values. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error'
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const [line = ''] = error.message.split('\n', 1)
  return [code, line.slice(0, 200)].filter(Boolean).join(' ')
}

/** @throws TypeError unless it is undefined or a whole number of at least 1 */
export function requireTimeout(who: string, timeoutMs: number): void {
  if (Number.isSafeInteger(timeoutMs) && timeoutMs >= 1) return
  throw new TypeError(`${who}: \`timeoutMs\` has to be a whole number of milliseconds, 1 or more.`)
}
