import type { Browser, Page } from 'playwright'

/** Of Chromium's trace events, what is read here. Durations are in microseconds. */
interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  /** The time that the thread ran, without the time that other processes took it from the processor. */
  readonly tdur?: number
  readonly args: {
    readonly name?: string
    readonly data?: { readonly frames?: readonly { readonly processId: number }[] }
  }
}

/** Returns the duration of the longest task of the page's main thread while `action` runs, in milliseconds. */
export async function longestTask(
  browser: Browser,
  page: Page,
  action: () => Promise<void>,
): Promise<number> {
  // The API for long tasks reports none below 50 ms.
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
  })
  let trace: Buffer
  try {
    await action()
  } finally {
    trace = await browser.stopTracing()
  }
  const { traceEvents }: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(String(trace))
  const started = traceEvents.find(({ name }) => name === 'TracingStartedInBrowser')
  const processes = new Set(started?.args.data?.frames?.map(({ processId }) => processId))
  const main = traceEvents.find(
    ({ name, pid, args }) =>
      name === 'thread_name' && args.name === 'CrRendererMain' && processes.has(pid),
  )
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name === 'RunTask' && pid === main?.pid && tid === main.tid,
  )
  if (tasks.length === 0) throw new Error('The trace has no task of the page.')
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000))
}
