import type { Driver } from './driver/driver.ts'
import { startChromium, startFirefox } from './driver/puppeteer-driver.ts'
import { startWebKit } from './driver/webkit-driver.ts'

export const engineNames = ['chromium', 'firefox', 'webkit'] as const

export type EngineName = (typeof engineNames)[number]

/** Starts a browser of the engine, with one page. */
export const startEngine: { readonly [E in EngineName]: () => Promise<Driver> } = {
  chromium: startChromium,
  firefox: startFirefox,
  webkit: startWebKit,
}
