import { writeFile } from 'node:fs/promises'
import { test as base } from '@playwright/test'
import type { Driver } from './driver/driver.ts'
import { type EngineName, startEngine } from './engines.ts'
import { Tab } from './tab.ts'
import { type Kind, Verification } from './verification.ts'

export interface Options {
  readonly engine: EngineName
}

interface Fixtures {
  /** The page of the engine's browser, 1000 by 800 pixels. */
  readonly tab: Tab
  /** What is verified. */
  readonly kind: Kind
  /** The user's contact of that kind, on a sign-up page that verifies only this one. */
  readonly flow: Verification
}

interface WorkerFixtures extends Options {
  readonly driver: Driver
  readonly sharedTab: Tab
}

/** The verifications of this worker, each with an unused contact. */
let flowCount = 0

/** One browser serves all tests of an engine. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  engine: ['chromium', { option: true, scope: 'worker' }],

  driver: [
    async ({ engine }, use) => {
      const driver = await startEngine[engine]()
      await use(driver)
      await driver.close()
    },
    // A first start writes a profile.
    { scope: 'worker', timeout: 120_000 },
  ],

  sharedTab: [
    async ({ driver }, use) => {
      await use(new Tab(driver, process.env['DEMO_URL'] ?? ''))
    },
    { scope: 'worker' },
  ],

  tab: async ({ sharedTab }, use, testInfo) => {
    await sharedTab.resize(1000, 800)
    await use(sharedTab)
    if (testInfo.status !== testInfo.expectedStatus) {
      const path = testInfo.outputPath('page.png')
      await writeFile(path, await sharedTab.screenshot())
      await testInfo.attach('page', { path })
    }
  },

  kind: ['phone', { option: true }],

  flow: async ({ tab, kind }, use, { workerIndex }) => {
    flowCount += 1
    const flow = new Verification(tab, kind, workerIndex * 40 + flowCount)
    await flow.open()
    await use(flow)
  },
})

/** Defines the same tests for phone numbers and for e-mail addresses. */
export function forEachKind(define: () => void): void {
  for (const kind of ['phone', 'email'] as const) {
    test.describe(kind, () => {
      test.use({ kind })
      define()
    })
  }
}

export { expect } from '@playwright/test'
