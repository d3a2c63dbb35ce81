import { test as base } from '@playwright/test'
import type { RunningSignUp } from '../examples/signup/src/server/start.ts'
import type { ReactMajor } from '../scripts/react-alias.ts'
import { builtPages } from './build-pages.ts'
import { User } from './user.ts'

export interface Options {
  readonly reactMajor: ReactMajor
}

interface Fixtures {
  readonly user: User
}

interface WorkerFixtures extends Options {
  readonly signUp: RunningSignUp
}

/** Each user has a unique number and address, because the tests of a worker share one demo and its database. */
let userCount = 0

const day = 24 * 60 * 60 * 1000

/** Every test gets a user with a new browser context and an unused number, and the running demo. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  reactMajor: [19, { option: true, scope: 'worker' }],

  signUp: [
    async ({ reactMajor }, use) => {
      // Imported in the worker, because only workers resolve the packages to their sources.
      const { startSignUp } = await import('../examples/signup/src/server/start.ts')
      const { pagesFromBuild } = await import('../examples/signup/src/server/pages.ts')
      const signUp = await startSignUp({
        pages: () => pagesFromBuild(builtPages(reactMajor)),
        port: 0,
        simulatorPort: 0,
        environment: {},
      })
      await use(signUp)
      await signUp.close()
    },
    { scope: 'worker' },
  ],

  baseURL: ({ signUp }, use) => use(signUp.url),

  user: async ({ page, signUp }, use) => {
    const simulator = signUp.simulator?.simulator
    if (!simulator) throw new Error('The end-to-end tests run on the simulator.')
    // Resets the limits, because all tests share one client address.
    simulator.clock.advance(day)
    await page.clock.install()
    const { outcomeNumbers } = await import('@otp-kit/simulator')
    userCount += 1
    await use(new User(page, { signUp, simulator, outcomeNumbers }, userCount))
  },
})

export { expect } from '@playwright/test'
