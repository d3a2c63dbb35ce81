import { fileURLToPath } from 'node:url'
import type { Simulator } from '@otp-kit/simulator'
import type { SimulatorServer } from '@otp-kit/simulator/server'
import type { Browser, Page } from 'playwright'
import { walkFlow } from '../walk/walk-flow.ts'

/** Runs one check and records its result. */
export type Check = (name: string, run: () => Promise<unknown>) => Promise<void>

/** What every outside project is tested with. */
export interface Context {
  /** A folder outside of the repository. */
  readonly folder: string
  /** The packed packages, by name. */
  readonly tarballs: ReadonlyMap<string, string>
  readonly simulator: SimulatorServer
  readonly browser: Browser
}

/** The environment of a backend that is embedded as the READMEs show, with the simulator in the place of Didit. */
export function backendEnvironment({ simulator }: Context): NodeJS.ProcessEnv {
  const redirect = fileURLToPath(new URL('calls-to-simulator.mjs', import.meta.url))
  return {
    DIDIT_API_KEY: 'simulator-key',
    VERIFICATION_SECRET: 'a secret for tests that is long enough',
    SIMULATOR_URL: simulator.url,
    NODE_OPTIONS: `--import=${redirect}`,
  }
}

interface Visit {
  readonly url: string
  /** The phone number or e-mail address that is verified. */
  readonly to: string
}

/** Goes through a page with a flow to "verified", then through `next`. */
export async function verify(
  { browser, simulator }: Context,
  { url, to }: Visit,
  next?: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await browser.newPage()
  try {
    const endpoint = '/api/verification'
    const readCode = () => codeFor(simulator.simulator, to)
    await walkFlow(page, { url, endpoint, typed: to, readCode })
    await next?.(page)
  } finally {
    await page.close()
  }
}

/** Goes through the README's form, and creates the account. */
export function signUp(context: Context, visit: Visit): Promise<void> {
  return verify(context, visit, async (page) => {
    await page.getByLabel('Name').fill('Ada')
    await page.getByRole('button', { name: 'Create account' }).click()
    await page.waitForURL(/\/welcome\/?$/)
  })
}

/** Resolves with the code of the first message, as soon as there is one: the code field is shown before it is sent. */
function codeFor({ inbox }: Simulator, to: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      unsubscribe()
      reject(new Error('No message has arrived.'))
    }, 30_000)
    const read = () => {
      const message = inbox.latest(to)
      if (!message) return
      clearTimeout(timer)
      unsubscribe()
      resolve(message.code)
    }
    const unsubscribe = inbox.subscribe(read)
    read()
  })
}
