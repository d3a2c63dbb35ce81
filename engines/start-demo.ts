import { startSignUp } from '../examples/signup/src/server/start.ts'
import { pagesFromBuild } from '../examples/signup/src/server/pages.ts'
import { provideChromium } from '../scripts/browsers/chromium.ts'
import { provideFirefox } from '../scripts/browsers/firefox.ts'
import { provideWebKit } from '../scripts/browsers/webkit.ts'
import { buildPages } from './build-pages.ts'

/** Installs what is missing here, where no time limit of a test counts. Without an engine, the tests of the others still run. */
async function installEngines(): Promise<void> {
  for (const provide of [provideChromium, provideFirefox, provideWebKit]) {
    try {
      await provide()
    } catch (error) {
      process.stderr.write(`${String(error)}\n`)
    }
  }
}

/** Builds the pages and starts the demo that serves them, for all engines. Returns a function that stops it. */
export default async function startDemo(): Promise<() => Promise<void>> {
  await installEngines()
  const folder = await buildPages()
  const demo = await startSignUp({
    pages: () => pagesFromBuild(folder),
    port: 0,
    simulatorPort: 0,
    environment: {},
  })
  // The workers inherit them.
  process.env['DEMO_URL'] = demo.url
  process.env['DEMO_SIMULATOR_URL'] = demo.simulator?.url
  return () => demo.close()
}
