import type { Browser, CDPSession, Page } from 'playwright'

export interface Opened {
  readonly page: Page
  readonly devtools: CDPSession
  /** The URLs of all requests of the page so far. */
  readonly requests: readonly string[]
  close(): Promise<void>
}

/** Opens the page in a process of its own, with empty caches. */
export async function openPage(browser: Browser, origin: string): Promise<Opened> {
  const page = await browser.newPage()
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('websocket', (socket) => requests.push(socket.url()))
  await page.goto(origin, { waitUntil: 'networkidle' })
  const devtools = await page.context().newCDPSession(page)
  // The time that the thread ran, which leaves out the time that other processes took it from the processor.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  return { page, devtools, requests, close: () => page.close() }
}
