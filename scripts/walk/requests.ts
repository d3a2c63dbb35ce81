import type { Page, Request } from 'playwright'

/** The requests of a page in one step of the walk. */
export interface StepRequests {
  readonly step: string
  /** Names of scripts and stylesheets. */
  readonly code: readonly string[]
  /** Calls to the proxy, such as `POST send`. */
  readonly calls: readonly string[]
  /** All others: pages, pictures, other origins. */
  readonly other: readonly string[]
}

export interface RequestLog {
  /** Runs one step of a walk, waits until all of its requests are answered, and records them. */
  readonly during: (step: string, run: () => Promise<unknown>) => Promise<void>
  readonly steps: readonly StepRequests[]
}

/** @param endpoint the proxy's base path */
export function logRequests(page: Page, endpoint: string): RequestLog {
  const steps: StepRequests[] = []
  const pending = new Set<Request>()
  let requests: Request[] = []
  let whenAnswered: (() => void) | undefined

  page.on('request', (request) => {
    requests.push(request)
    pending.add(request)
  })
  const ended = (request: Request) => {
    pending.delete(request)
    if (pending.size === 0) whenAnswered?.()
  }
  page.on('requestfinished', ended)
  page.on('requestfailed', ended)

  const answered = () =>
    new Promise<void>((resolve) => {
      whenAnswered = resolve
      if (pending.size === 0) resolve()
    })

  return {
    steps,
    async during(step, run) {
      requests = []
      await run()
      // Requests that an answer causes have started by the time that the page is idle again.
      do {
        await answered()
        await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
      } while (pending.size > 0)
      steps.push({ step, ...sorted(requests, endpoint) })
    },
  }
}

function sorted(requests: readonly Request[], endpoint: string): Omit<StepRequests, 'step'> {
  const code: string[] = []
  const calls: string[] = []
  const other: string[] = []
  for (const request of requests) {
    const { pathname } = new URL(request.url())
    const name = pathname.slice(pathname.lastIndexOf('/') + 1)
    if (pathname.startsWith(`${endpoint}/`)) calls.push(`${request.method()} ${name}`)
    else if (/\.(?:js|css)$/.test(name)) code.push(name)
    else other.push(request.url())
  }
  return { code, calls, other }
}
