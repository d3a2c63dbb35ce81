import { test as base } from '@playwright/test'
import type { RunningSignUp } from '../examples/signup/src/server/start.ts'
import type { ReactMajor } from '../scripts/react-alias.ts'
import { builtPages } from './build-pages.ts'
import { Person } from './person.ts'

export interface Options {
  readonly reactMajor: ReactMajor
}

interface Fixtures {
  readonly person: Person
}

interface WorkerFixtures extends Options {
  readonly signUp: RunningSignUp
}

/** Each has a number and an address of their own: a worker's tests share one demo and its database. */
let people = 0

const day = 24 * 60 * 60 * 1000

/** Every test gets a person in a browser of their own, with a number nobody used, in front of the running demo. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  reactMajor: [19, { option: true, scope: 'worker' }],

  signUp: [
    async ({ reactMajor }, use) => {
      // Imported here, in the worker: only workers resolve the packages to their sources.
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

  person: async ({ page, signUp }, use) => {
    const simulator = signUp.simulator?.simulator
    if (!simulator) throw new Error('The end-to-end tests run on the simulator.')
    // Yesterday's sends count against nobody: all tests come from one address.
    simulator.clock.advance(day)
    await page.clock.install()
    const { outcomeNumbers } = await import('@otp-kit/simulator')
    people += 1
    await use(new Person(page, { signUp, simulator, outcomeNumbers }, people))
  },
})

export { expect } from '@playwright/test'
