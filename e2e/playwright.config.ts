import { defineConfig } from '@playwright/test'
import { chromiumArgs, installedChromium } from '../scripts/browsers/chromium.ts'
import { runFromSources } from '../scripts/test/run-from-sources.ts'
import type { Options } from './fixtures.ts'

runFromSources()
const executablePath = installedChromium()

export default defineConfig<object, Options>({
  testDir: '.',
  testMatch: '*.e2e.ts',
  globalSetup: './build-pages.ts',
  // One page and one demo at a time: two cores are needed by one browser.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 30_000,
  reporter: process.env['CI'] ? 'list' : 'line',
  use: {
    browserName: 'chromium',
    launchOptions: { args: chromiumArgs, ...(executablePath ? { executablePath } : {}) },
    locale: 'en-US',
    timezoneId: 'UTC',
    viewport: { width: 1280, height: 900 },
  },
  projects: [
    { name: 'react-19', use: { reactMajor: 19 } },
    // The main journeys: what else differs on React 18 has browser tests.
    { name: 'react-18', use: { reactMajor: 18 }, testMatch: ['sign-up.e2e.ts', 'reload.e2e.ts'] },
  ],
})
