import type { Kind } from '@otp-kit/core/contract'
import type { EmailOutcome, PhoneOutcome } from '@otp-kit/simulator'
import { test as base } from '@playwright/test'
import type { RunningSignUp } from '../examples/signup/src/server/start.ts'
import type { ReactMajor } from '../scripts/react-alias.ts'
import { builtPages } from './build-pages.ts'
import type { Contact } from './contact.ts'
import { kinds } from './kinds.ts'
import { User } from './user.ts'

export interface Options {
  readonly reactMajor: ReactMajor
}

interface Fixtures {
  /** What is verified, set by `forEachKind`. */
  readonly kind: Kind
  readonly user: User
  /** The user's contact of that kind, on a page that verifies only this one. */
  readonly contact: Contact
  /** Returns the simulator's test number or test address of an outcome. */
  readonly contactFor: (outcome: PhoneOutcome & EmailOutcome) => string
}

interface WorkerFixtures extends Options {
  readonly signUp: RunningSignUp
}

/** Each user has a unique number and address, because the tests of a worker share one demo and its database. */
let userCount = 0

const day = 24 * 60 * 60 * 1000

/** Every test gets a user with a new browser context and unused contacts, and the running demo. */
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
    userCount += 1
    await use(new User(page, simulator, userCount))
  },

  kind: ['phone', { option: true }],

  contact: async ({ user, kind }, use) => {
    await user.open(kind)
    await use(user[kind])
  },

  contactFor: async ({ kind }, use) => {
    const { addressFor, numberFor } = await import('@otp-kit/simulator')
    await use(kind === 'phone' ? numberFor : addressFor)
  },
})

/** Defines the same tests for phone numbers and for e-mail addresses. */
export function forEachKind(define: () => void): void {
  for (const kind of kinds) {
    test.describe(kind, () => {
      test.use({ kind })
      define()
    })
  }
}

export { expect } from '@playwright/test'
