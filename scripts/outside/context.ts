import { fileURLToPath } from 'node:url'
import type { Simulator } from '@otp-kit/simulator'
import type { SimulatorServer } from '@otp-kit/simulator/server'
import type { Browser } from 'playwright'
import { walkFlow } from '../walk/walk-flow.ts'

/** What every outside project is tried with. */
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

/** Goes through a sign-up page to "verified", creates the account, and waits for the page that welcomes it. */
export async function signUp(
  { browser, simulator }: Context,
  { url, to }: { readonly url: string; readonly to: string },
): Promise<void> {
  const page = await browser.newPage()
  page.setDefaultTimeout(15_000)
  try {
    await walkFlow(page, {
      url,
      endpoint: '/api/verification',
      typed: to,
      readCode: () => codeFor(simulator.simulator, to),
    })
    await page.getByLabel('Name').fill('Ada')
    await page.getByRole('button', { name: 'Create account' }).click()
    await page.waitForURL('**/welcome')
  } finally {
    await page.close()
  }
}

/** Resolves with the code of the first message, as soon as there is one: the code field is shown before it is sent. */
function codeFor({ inbox }: Simulator, to: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      unsubscribe()
      reject(new Error('No message has arrived.'))
    }, 15_000)
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
