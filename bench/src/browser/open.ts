import type { CDPSession, Page } from 'playwright'
import { openChromium } from '../../../scripts/walk/open-chromium.ts'

export interface Opened {
  readonly page: Page
  readonly devtools: CDPSession
  /** The URLs of all requests of the page so far. */
  readonly requests: readonly string[]
  readonly version: string
  close(): Promise<void>
}

/** Opens the page in Chromium, which resolves no other host: requests to other origins are recorded, and not sent. */
export async function openPage(origin: string): Promise<Opened> {
  const browser = await openChromium()
  const page = await browser.newPage()
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('websocket', (socket) => requests.push(socket.url()))
  await page.goto(origin, { waitUntil: 'networkidle' })
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable')
  return { page, devtools, requests, version: browser.version(), close: () => browser.close() }
}
