import { fileURLToPath } from 'node:url'
import type { Simulator } from '@otp-kit/simulator'
import type { SimulatorServer } from '@otp-kit/simulator/server'
import { verify as verifyWithin } from '@otp-kit/testing/playwright'
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
  /** A folder for pictures of the pages, if wanted. */
  readonly pictures?: string | undefined
}

/** The environment of a backend in development, as the READMEs say: Didit's address is that of the simulator. */
export function developmentEnvironment({ simulator }: Context): NodeJS.ProcessEnv {
  return {
    DIDIT_API_KEY: 'simulator-key',
    DIDIT_BASE_URL: simulator.url,
    VERIFICATION_SECRET: 'a secret for tests that is long enough',
  }
}

/** The environment of a backend in production, whose calls to Didit go to the simulator. */
export function productionEnvironment({ simulator }: Context): NodeJS.ProcessEnv {
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
async function verify(
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
    await submit(page)
    await page.waitForURL(/\/welcome\/?$/)
  })
}

/** Goes through the form with a server action of Next, which shows that the account is created. */
export function register(context: Context, visit: Visit): Promise<void> {
  return verify(context, visit, async (page) => {
    await submit(page)
    await page.getByRole('status').filter({ hasText: 'Welcome.' }).waitFor()
  })
}

/** Goes through the form that `otp-kit init` writes, with all its destinations, and creates the account. */
export async function signUpByInit(
  { browser, simulator }: Context,
  url: string,
  destinations: readonly string[],
): Promise<void> {
  const page = await browser.newPage()
  try {
    await page.goto(url, { waitUntil: 'networkidle' })
    for (const to of destinations) {
      await verifyWithin(page, to, () => codeFor(simulator.simulator, to))
    }
    await submit(page)
    await page.getByRole('status').filter({ hasText: 'Your account is created.' }).waitFor()
  } catch (error) {
    const shown = await page.locator('body').innerText()
    throw new Error(`${String(error)}\nThe page shows:\n${shown}`, { cause: error })
  } finally {
    await page.close()
  }
}

/** Opens a page with the components of the examples. React logs what the server and the browser render differently. */
export async function openExamples({ browser }: Context, url: string): Promise<void> {
  const page = await browser.newPage()
  const findings: string[] = []
  page.on('pageerror', (error) => findings.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') findings.push(message.text())
  })
  try {
    await page.goto(url, { waitUntil: 'networkidle' })
    const sections = page.locator('section')
    await sections.first().waitFor()
    for (const section of await sections.all()) {
      const label = (await section.getAttribute('aria-label')) ?? ''
      await page
        .getByLabel(label, { exact: true })
        .locator('input')
        .first()
        .waitFor({ state: 'attached' })
    }
  } finally {
    await page.close()
  }
  if (findings.length > 0) throw new Error(findings.join('\n'))
}

async function submit(page: Page): Promise<void> {
  await page.getByLabel('Name').fill('Ada')
  await page.getByRole('button', { name: 'Create account' }).click()
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
