import { register } from 'node:module'
import { defineConfig } from '@playwright/test'
import { chromiumArgs, installedChromium } from '../scripts/chromium.ts'
import type { Options } from './fixtures.ts'

// Runs the packages from their sources: in the workers, which inherit this, and in this process, which lists the tests.
process.env['NODE_OPTIONS'] = `${process.env['NODE_OPTIONS'] ?? ''} --conditions=@otp-kit/source`
const addCondition = `export const resolve = (specifier, context, next) =>
  next(specifier, { ...context, conditions: [...context.conditions, '@otp-kit/source'] })`
register(`data:text/javascript,${encodeURIComponent(addCondition)}`)

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
