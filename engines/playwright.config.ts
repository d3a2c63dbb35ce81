import { defineConfig } from '@playwright/test'
import { runFromSources } from '../scripts/test/run-from-sources.ts'
import { engineNames } from './engines.ts'
import type { Options } from './fixtures.ts'
import { limits } from './limits.ts'

runFromSources()

export default defineConfig<object, Options>({
  testDir: '.',
  testMatch: '*.engine.ts',
  globalSetup: './start-demo.ts',
  // One browser at a time: on two cores a second one slows down both.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  // A machine with two busy cores is slow.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env['CI'] ? 'list' : 'line',
  projects: engineNames.map((engine) => ({
    name: engine,
    use: { engine },
    metadata: { limits: limits[engine] },
  })),
})
