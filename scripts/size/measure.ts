import { stripVTControlCharacters } from 'node:util'
import { kinds } from '@otp-kit/core/contract'
import { openChromium } from '../walk/open-chromium.ts'
import { apps } from './apps.ts'
import { countRequests, serveFlow, type FlowWalk } from './count-requests.ts'
import type { Measured } from './judge.ts'
import { measureApp, type AppSize } from './measure-app.ts'
import { measureStyles } from './measure-styles.ts'

/** Builds and walks everything. What fails is reported among the failures, and the rest is still measured. */
export async function measure(): Promise<Measured> {
  const failures: Measured['failures'][number][] = []
  async function attempt<T>(what: string, measured: () => Promise<T>): Promise<readonly T[]> {
    try {
      return [await measured()]
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      failures.push({ what, reason: stripVTControlCharacters(reason) })
      return []
    }
  }

  const sizes: AppSize[] = []
  for (const app of apps) sizes.push(...(await attempt(app.name, () => measureApp(app))))
  const styles = await attempt('stylesheets', measureStyles)

  const walks: FlowWalk[] = []
  const flow = await serveFlow()
  const browser = await openChromium()
  try {
    for (const kind of kinds) {
      walks.push(...(await attempt(`${kind}, walked`, () => countRequests(browser, flow, kind))))
    }
  } finally {
    await browser.close()
    await flow.close()
  }
  return { apps: sizes, styles: styles.flat(), walks, failures }
}
