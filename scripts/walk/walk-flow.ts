import type { Page } from 'playwright'
import { logRequests, type RequestLog, type StepRequests } from './requests.ts'

export interface Walk {
  /** The page with the flow on it. */
  readonly url: string
  /** The proxy's base path. */
  readonly endpoint: string
  /** Where the code goes, as a user types it: a national number, or an e-mail address. */
  readonly typed: string
  /** Resolves with the code that arrives. */
  readonly readCode: () => Promise<string>
}

export interface WalkedFlow {
  readonly steps: readonly StepRequests[]
  /** The requests before the first touch, except for the page and the files that its HTML names. */
  readonly unprompted: readonly string[]
}

/** By purpose, in every language and theme. */
const destinationField = 'input:is([autocomplete~="tel"], [autocomplete~="email"])'
const codeField = 'input[autocomplete~="one-time-code"]'
const verified = '[data-step][data-status="verified"]'

/**
 * Opens a page and goes on to "verified", with trusted key and pointer events. Returns the page's requests.
 *
 * @throws Error where a step does not lead to the next, or where the page reports an error
 */
export async function walkFlow(page: Page, walk: Walk): Promise<WalkedFlow> {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  const log = logRequests(page, walk.endpoint)
  const html = await goThrough(page, walk, log).catch(async (error: unknown) => {
    const shown = await page.locator('body').innerText()
    throw new Error(`${String(error)}\nThe page shows:\n${shown}\n${errors.join('\n')}`)
  })
  if (errors.length > 0) throw new Error(`The page failed: ${errors.join('; ')}`)
  return { steps: log.steps, unprompted: unprompted(log.steps[0], walk.url, html) }
}

async function goThrough(page: Page, walk: Walk, { during }: RequestLog): Promise<string> {
  let html = ''
  await during('look at the page', async () => {
    const response = await page.goto(walk.url, { waitUntil: 'networkidle' })
    html = (await response?.text()) ?? ''
  })
  await during('focus the field', () => page.locator(destinationField).click())
  await during('type', () => page.keyboard.type(walk.typed))
  await during('send', async () => {
    await page.keyboard.press('Enter')
    await page.locator(`${codeField}:focus`).waitFor()
  })
  const code = await walk.readCode()
  await during('type the code', async () => {
    await page.keyboard.type(code)
    await page.locator(verified).waitFor()
  })
  return html
}

function unprompted(look: StepRequests | undefined, url: string, html: string): readonly string[] {
  if (!look) return []
  return [
    ...look.code.filter((name) => !html.includes(name)),
    ...look.calls,
    ...look.other.filter((each) => each !== url),
  ]
}
